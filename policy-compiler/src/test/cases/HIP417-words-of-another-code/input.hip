policy CODES1 "Codes and what they are"
  version   1.0
  in force  from 2020-09-01

table hcpcs "code list" from "hcpcs.csv"

codes pump "pump" of kind equipment or implant in hcpcs:
  E0779 "pump, mechanical, less than eight hours",
  E0780 "pump, electric, worn by patient",
  E0781 "pump, implanted, non-programmable",
  E0782 "pump, implanted, programmable",
  E0783 "programmable pumps",
  S9500 "daily"

reason no-drug CO 107 N349 "no drug is billed for that day"

rule alone "Nothing without a drug"
  cites "One" 1
  each line in pump
  where no line in J0696 is on the claim
  is denied
  as no-drug

example "alone"
  claim
    1  E0779  2020-09-01
  expect
    1  denied  by alone

example "with a drug"
  claim
    1  E0779  2020-09-01
    2  J0696  2020-09-01
  expect
    others clear
