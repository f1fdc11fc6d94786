policy VISITS1 "Nursing visits"
  version   1.0
  in force  from 2021-01-01

part of VISITS1 "Nursing"

rule visits "Visits are looked at"
  cites "Visits" 1
  each line in 99601
  is noted
