policy H001 "What was before"
  version   1
  in force  from 2021-01-01

reason too-often CO 119 "more often than is paid"

rule a-line "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came within 12 months before that day
  is denied
  as too-often

rule a-day "What is judged"
  cites "Section" 1
  each day of a line in J1001
  where a line in J1000 came before its first day in the same calendar year
  is denied
  as too-often
