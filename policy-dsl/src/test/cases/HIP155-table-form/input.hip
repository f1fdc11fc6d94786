policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

table drugs "drug catalog"

table "hcpcs.csv"

table codes-list from codes.csv

table lists "code list" from "lists.csv" by code

fact route of a line: oral, intravenous
  from lists

fact therapy of a line: pain, nutrition
  from lists by name

fact product of a line: lipid, dextrose
  by ndc

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule with-drug "A per diem goes with a drug of its therapy"
  cites "Home Infusion Modifiers" 1
  each day of a line in S9500
  where route is oral
  is denied
  as no-drug
