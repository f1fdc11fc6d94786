policy P1 "Policy"
  version 1
  in force from 2021-01-01

codes drug: J0696
codes all-drug: given, J1569
modifiers not-given: SV
fact given-today of a day of a line: yes or no
reason no-drug CO 107 N349 "no drug"

lines given: a line in drug without a modifier in not-given
lines today: a line in drug whose given-today is yes
lines drug: a line in drug

rule first-one "One"
  cites "A" 1
  each line in given
  where no line in given covers one of its days
    and its code is in all-drug
    and no line in today is on the claim
  is denied
  as no-drug
