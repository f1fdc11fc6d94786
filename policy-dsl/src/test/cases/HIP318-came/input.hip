policy H001 "What was before"
  version   1
  in force  from 2021-01-01
  applies   where a line in J1000 came within 12 months before that day

reason too-often CO 119 "more often than is paid"

rule once "What is judged"
  cites "Section" 1
  each line in J1000
  is denied
  as too-often
