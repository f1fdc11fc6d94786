policy P1 "Policy"
  version 1
  in force from 2021-01-01

pairs ptp "procedure pairs" "ptp.csv"

pairs add-ons from "add-ons.csv" with

pairs second from "second.csv" with indicator

pairs third from "third.csv" with indicator 0, 1 or 9 and kind left, right or

pairs fourth from "fourth.csv" of indicator 0

pairs table from "table.csv"

reason no-drug CO 107 N349 "no drug"

rule first-one "first-one"
  cites "A" 1
  each day of a line in 99601
  where another line paired in ptp covers that day
  is denied
  as no-drug

