policy VISITS1 "Nursing visits"
  version   1.0
  in force  from 2020-01-01 to 2020-12-31

rule drugs "Visits are looked at"
  cites "Visits" 1
  each line in J0696
  is noted
