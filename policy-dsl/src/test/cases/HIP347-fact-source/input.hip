policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

table drugs "drug catalog" from "drugs.csv"

fact trial of the claim: yes or no
  from drugs by code

fact route of a line: oral, intravenous
  from drugs by each modifier

fact valid of a line: yes or no
  from drugs by code, else by each modifier

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule with-drug "A per diem goes with a drug of its therapy"
  cites "Home Infusion Modifiers" 1
  each day of a line in S9500
  where trial is yes and route is oral and valid is no
  is denied
  as no-drug
