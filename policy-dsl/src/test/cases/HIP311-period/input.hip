policy H001 "What was before"
  version   1
  in force  from 2021-01-01

reason too-often CO 119 "more often than is paid"

rule none "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came within 0 days before its first day
  is denied
  as too-often

rule endless "What is judged"
  cites "Section" 1
  each line in J1001
  where a line in J1000 came within 40000 days before its first day
  is denied
  as too-often

rule less-than-a-day "What is judged"
  cites "Section" 1
  each line in J1002
  where a line in J1000 came less than 1 day before its first day
    or a line in J1000 came less than 1 month before its first day
  is denied
  as too-often
