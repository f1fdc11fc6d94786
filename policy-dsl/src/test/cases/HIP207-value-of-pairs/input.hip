policy P1 "Policy"
  version 1
  in force from 2021-01-01

pairs ptp "procedure pairs" from "ptp.csv" with indicator 0, 1 or 9 and kind exclusive or sequential

reason no-drug CO 107 N349 "no drug"

rule first-one "first-one"
  cites "A" 1
  each day of a line in 99601
  where another line paired in ptp as indicator 5 covers that day
  is denied
  as no-drug

rule second-one "second-one"
  cites "A" 1
  each day of a line in 99601
  where another line paired in ptp as kind sequental or exclusive covers that day
  is denied
  as no-drug

