policy P1 "Policy"
  version 1
  in force from 2021-01-01

table ptp "procedure pairs" from "ptp.csv"
pairs ptp "procedure pairs" from "ptp.csv"
pairs add-ons from "a.csv"
pairs add-ons from "b.csv"

reason no-drug CO 107 N349 "no drug"

rule first-one "first-one"
  cites "A" 1
  each day of a line in 99601
  where another line paired in ptp covers that day and another line paired in add-ons covers that day
  is denied
  as no-drug

