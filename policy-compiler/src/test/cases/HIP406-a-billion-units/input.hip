policy T100 "A bound that no line is above"
  version   1
  in force  from 2021-01-01

reason first   CO 151 N362  "the first reason"
reason second  CO 119 N362  "the second reason"

rule a-billion "A billion units"
  cites "Section" 1
  each line in A0001
  where it has at least 1000000000 units
  is denied
  as first

rule two "Two units"
  cites "Section" 2
  each line in A0001
  where it has at least 2 units
  is denied
  as second
