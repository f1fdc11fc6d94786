policy P1 "Policy"
  version 1
  in force from 2021-01-01

pairs ptp "procedure pairs" from "ptp.csv" with indicator 0, 1, 0 and beside A and kind left or right and kind middle

reason no-drug CO 107 N349 "no drug"

rule first-one "first-one"
  cites "A" 1
  each day of a line in 99601
  where another line paired in ptp as indicator 1 covers that day
  is denied
  as no-drug

