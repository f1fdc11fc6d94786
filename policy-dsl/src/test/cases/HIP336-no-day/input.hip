policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule whole-line "A line as a whole"
  cites "Section" 1
  each line in S9500
  where that day is not the first of every 10 days
  is denied
  as no-drug
