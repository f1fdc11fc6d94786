policy T100 "Case"
  version   1
  in force  from 2021-01-01

codes therapy "therapy": S9325 to S9379
codes drug "drug": J0120 to J9999

reason no-drug  CO 107 N349  "no drug"
reason bundled  CO 97 M15    "part of another service"

modifiers discarded: JW
reason wasted CO 16 N56 "discarded"

rule drug-without-therapy "A drug needs a therapy"
  cites "Section" 1
  each day of a line in drug
  where no line in therapy covers that day
  is denied
  as no-drug

rule discarded-drug "A discarded drug is not paid"
  cites "Section" 2
  each line in drug
  where it has a modifier in discarded
  is denied
  as wasted

rule drug-in-therapy "Weaker verdicts do not clash with stronger ones"
  cites "Section" 3
  each line in drug
  where a line in therapy covers one of its days
  is included in that line
  as bundled

example "each by itself, and none"
  claim
    1  S9330  2021-01-01
    2  J1000 JW  2021-01-01
    3  J1000  2021-01-02
    4  J1000  2021-01-01
    5  J1000  2021-01-01
  expect
    1  clear
    2  denied by discarded-drug
    3  denied by drug-without-therapy
    4  included in 1
    5  included in 1 by drug-in-therapy
