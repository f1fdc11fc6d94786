policy P1 "Policy"
  version 1
  in force from 2021-01-01

fact ordered of the claim: yes or no
fact therapy of a line: pain, blood
fact given of a day of a line: yes or no

reason no-drug CO 107 N349 "no drug"

rule first-one "One"
  cites "A" 1
  each line in 99601
  where no line in J0696 with a therapy in common covers one of its days
    and no other line with an ordered in common is on the claim
    and no other line with a given in common is on the claim
    and no other line with a ordered in common is on the claim
    and no other line with a theraphy in common is on the claim
  is denied
  as no-drug
