policy CODES1 "Codes and what they are"
  version   1.0
  in force  from 2020-09-01

table hcpcs "code list" from "hcpcs.csv"

codes daily "per diem" of kind per-diem in hcpcs: S5497 to S5530, S9500 to S9590

codes sorted "per diem" of kind per-diem, kit or nursing in hcpcs: daily except S9529

codes pump "pump" of kind equipment in hcpcs: E0781, E0782 to E0783

reason no-drug CO 107 N349 "no drug is billed for that day"

rule alone "Nothing without a drug"
  cites "One" 1
  each line in daily, sorted, pump
  where no line in J0696 is on the claim
  is denied
  as no-drug

example "alone"
  claim
    1  S9500  2020-09-01
  expect
    1  denied  by alone

example "with a drug"
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
  expect
    others clear
