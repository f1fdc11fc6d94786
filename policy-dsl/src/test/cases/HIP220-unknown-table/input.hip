policy P1 "Policy"
  version 1
  in force from 2021-01-01

table drugs "drug catalog" from "drugs.csv"

fact route of a line: oral, intravenous
  from drug by ndc, else by code

fact product of a line: drug, device
  from drugs by code

reason no-drug CO 107 N349 "no drug"

rule first-one "One"
  cites "A" 1
  each line in 99601
  where route is oral
    and product is drug
  is denied
  as no-drug
