policy CODES1 "Codes and what they are"
  version   1.0
  in force  from 2020-09-01

table drugs "drug catalog" from "drugs.csv"

fact route of a line: oral, intravenous
  from drugs by code

reason by-mouth CO 96 N426 "drugs by mouth are not covered"

rule by-mouth "No drugs by mouth"
  cites "One" 1
  each line in J0120 to J9999
  where route is oral
  is denied
  as by-mouth

example "by mouth"
  claim
    1  J8501  2020-09-01
  expect
    1  denied  by by-mouth
