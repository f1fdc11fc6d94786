policy T100 "Case"
  version   1
  in force  from 2021-01-01

codes therapy "therapy": S9325 to S9379
codes drug "drug": J0120 to J9999

reason no-drug  CO 107 N349  "no drug"
reason bundled  CO 97 M15    "part of another service"

codes forgotten "forgotten": A4206
modifiers second: SH
fact nurse of a line: yes or no
rules none-after: therapy-needs-drug

rule therapy-needs-drug "A therapy needs a drug"
  cites "Section" 1
  each day of a line in therapy
  where no line in drug covers that day
  is denied
  as no-drug

example "a drug on one of two days"
  claim
    1  S9330  2021-01-01 to 2021-01-02  2 units
    2  J1000  2021-01-01
  expect
    1  keeps 1 unit by therapy-needs-drug
    2  clear
