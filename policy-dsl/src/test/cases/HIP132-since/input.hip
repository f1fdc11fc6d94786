policy H003 "Since when"
  version   1
  in force  from 2021-01-01

fact route of a line: oral, intravenous
fact max-days of a day of a line: number

reason too-often CO 119 "more often than is paid"

rule no-last "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came since a line in J1001
  is denied
  as too-often

rule no-line "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came since the last evaluation
  is denied
  as too-often

rule since-when "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came since 2021-01-01
  is denied
  as too-often

rule each-what "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came in each of 3 calendar months before its first day
  is denied
  as too-often

rule which-week "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came before its first day in the same calendar quarter
  is denied
  as too-often

rule which-time "What is judged"
  cites "Section" 1
  each line in J1000
  where its days are in one month
  is denied
  as too-often

rule measured "What is judged"
  cites "Section" 1
  each line in J1000
  where it has more than 31 lines
  is denied
  as too-often

rule of-a-word "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came within route days before its first day
  is denied
  as too-often

rule of-a-day "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came within max-days days before its first day
  is denied
  as too-often

rule of-the-last "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came since the last line in J1001 whose route is oral
  is denied
  as too-often
