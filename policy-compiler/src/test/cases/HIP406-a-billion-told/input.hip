policy T100 "A number that no fact is above"
  version   1
  in force  from 2021-01-01

reason first   CO 151 N362  "the first reason"
reason second  CO 119 N362  "the second reason"

fact weight of a line: number

rule a-billion "A billion"
  cites "Section" 1
  each line in A0001
  where weight is at least 1000000000
  is denied
  as first

rule two "Two"
  cites "Section" 2
  each line in A0001
  where weight is at least 2
  is denied
  as second
