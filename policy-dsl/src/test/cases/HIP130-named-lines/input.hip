policy P1 "Policy"
  version 1
  in force from 2021-01-01

codes drug: J0696
modifiers not-given: SV
reason no-drug CO 107 N349 "no drug"

lines given: line in drug without a modifier in not-given

lines also-given: a line in drug without modifier in not-given or a line in J1569

lines third-given: a line in drug, a line in J1569

rule first-one "One"
  cites "A" 1
  each day of a line in 99601
  where no line in given, also-given covers that day
  is denied
  as no-drug
