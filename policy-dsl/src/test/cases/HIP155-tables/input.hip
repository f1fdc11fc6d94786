policy P1 "Policy"
  version 1
  in force from 2021-01-01

table drugs "drug catalog" "drugs.csv"

table codes-by-day from codes.csv

fact route of a line: oral, intravenous
  from drugs by name

fact product of a line: drug, device
  from drugs by ndc, code

reason no-drug CO 107 N349 "no drug"

rule first-one "One"
  cites "A" 1
  each line in 99601
  where route is oral
  is denied
  as no-drug
