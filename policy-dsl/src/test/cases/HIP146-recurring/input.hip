policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule second "Not the first"
  cites "Section" 1
  each day of a line in S9500
  where that day is the second of every 10 days
  is denied
  as no-drug

rule weeks "Weeks"
  cites "Section" 1
  each day of a line in S9500
  where that day is not the first of every week
  is denied
  as no-drug

rule one-day "Every day"
  cites "Section" 1
  each day of a line in S9500
  where that day is not the first of every 1 days
  is denied
  as no-drug

rule each-days "Each"
  cites "Section" 1
  each day of a line in S9500
  where that day is the first of each 10 days
  is denied
  as no-drug
