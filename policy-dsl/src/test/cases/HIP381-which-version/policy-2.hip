policy VISITS1 "Nursing visits"
  version   2.0
  in force  from 2021-01-01

rule drugs "Visits are looked at"
  cites "Visits" 1
  each line in J0696
  is noted
