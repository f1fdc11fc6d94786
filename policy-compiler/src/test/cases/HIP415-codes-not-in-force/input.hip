policy CODES1 "Codes and what they are"
  version   1.0
  in force  from 2020-09-01

table hcpcs "code list" from "hcpcs.csv"

codes drug "drug": J1000 to J1900, J1942

codes others-too "other drug": J1000 to J2000 except J1942

reason no-drug CO 107 N349 "no drug is billed for that day"

rule alone "Nothing without a drug"
  cites "One" 1
  each line in drug, others-too
  where no line in J0696 is on the claim
  is denied
  as no-drug

example "alone"
  claim
    1  J1500  2020-09-01
  expect
    1  denied  by alone

example "with a drug"
  claim
    1  J1500  2020-09-01
    2  J0696  2020-09-01
  expect
    others clear
