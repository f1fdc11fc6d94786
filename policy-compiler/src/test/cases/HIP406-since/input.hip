policy S406 "What came since, in each month, and how long"
  version   1
  in force  from 2021-01-01

reason too-often CO 119 "too often"
reason too-long  CO 151 N362 "too long"

rule each-month "In each of two months"
  cites "Section" 1
  each line in E0601
  where a line in E0601 came in each of the 2 calendar months before its first day
  is denied
  as too-often

rule many-days "More than a month"
  cites "Section" 1
  each line in E0601
  where it has more than 31 days
  is denied
  as too-long

rule since-then "Since an evaluation"
  cites "Section" 1
  each line in J1000
  where at least 2 lines in J1000 came since the last line in 97161
  is denied
  as too-often

rule two-weeks "Across weeks"
  cites "Section" 1
  each line in J1000
  where its days are not in one calendar week
  is denied
  as too-long
