policy P1 "Policy"
  version 1
  in force from 2021-01-01

pairs ptp from "ptp.csv" with indicator 0 or 1

reason no-drug CO 107 N349 "no drug"

rule first-one "first-one"
  cites "A" 1
  each day of a line in 99601
  where another line paired with ptp covers that day
  is denied
  as no-drug

rule second-one "second-one"
  cites "A" 1
  each day of a line in 99601
  where another line paired in ptp as covers that day
  is denied
  as no-drug

rule third-one "third-one"
  cites "A" 1
  each day of a line in 99601
  where another line paired in ptp as indicator 0, covers that day
  is denied
  as no-drug

rule fourth-one "fourth-one"
  cites "A" 1
  each day of a line in 99601
  where another line paired in ptp indicator 0 covers that day
  is denied
  as no-drug

rule fifth-one "fifth-one"
  cites "A" 1
  each day of a line in 99601
  where it is paired in ptp
  is denied
  as no-drug

rule sixth-one "sixth-one"
  cites "A" 1
  each day of a line in 99601
  where another line in 99602 and paired in ptp covers that day
  is denied
  as no-drug

rule seventh "Seventh"
  cites "A" 1
  each line paired in ptp
  is denied
  as no-drug
