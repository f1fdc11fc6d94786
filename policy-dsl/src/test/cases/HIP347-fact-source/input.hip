policy P1 "Policy"
  version 1
  in force from 2021-01-01

table drugs "drug catalog" from "drugs.csv"

fact ordered of the claim: yes or no
  from drugs by code

fact modifiers-known of a line: known, odd
  from drugs by each modifier

fact modifiers-valid of a line: yes or no
  from drugs by each modifier, else by code

reason no-drug CO 107 N349 "no drug"

rule first-one "One"
  cites "A" 1
  each line in 99601
  where ordered is no
    and modifiers-known is odd
    and modifiers-valid is no
  is denied
  as no-drug
