policy P1 "Policy"
  version 1
  in force from 2021-01-01

pairs ptp "procedure pairs" from "ptp.csv" with indicator 0, 1 or 9

table mue "maximum units" from "mue.csv"

fact priced of a line: yes or no
  from ptp by code

codes visit "visit" of kind visit in ptp: 99601

reason no-drug CO 107 N349 "no drug"

rule first-one "first-one"
  cites "A" 1
  each day of a line in 99601
  where another line paired in pt covers that day
  is denied
  as no-drug

rule second-one "second-one"
  cites "A" 1
  each day of a line in 99601
  where another line paired in mue as indicator 5 covers that day and priced is yes
  is denied
  as no-drug

rule third-one "third-one"
  cites "A" 1
  each day of a line in 99601
  where another line paired in procedure-edits covers that day and its code is in visit
  is denied
  as no-drug

