policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01
  applies   where sex is female or another payer comes first

fact sex of the claim: female, male
fact diagnosis-codes of a line: yes or no

reason not-covered CO 50 "not needed for this illness"

rule obstetric "Obstetric care is for women"
  cites "Coverage" 1
  each line in J0696
  where sxe is female or sex is mail or another payer comes second
  is denied
  as not-covered

rule first-payer "Another comes first"
  cites "Coverage" 1
  each line in J0696
  where another payer is first
  is denied
  as not-covered

example "sex of a line"
  claim
    1  J0696  2020-09-01
  facts
    sex of line 1 is female
    another-payer-first is maybe
  expect
    others denied
