policy H002 "In each of several"
  version   1
  in force  from 2021-01-01

reason too-often CO 119 "more often than is paid"

rule none "What is judged"
  cites "Section" 1
  each line in E0601
  where no line in E0601 came in each of the 3 calendar months before its first day
  is denied
  as too-often

rule counted "What is judged"
  cites "Section" 1
  each line in E0601
  where at least 2 lines in E0601 came in each of the 3 months before its first day
  is denied
  as too-often

rule summed "What is judged"
  cites "Section" 1
  each line in E0601
  where at least 2 units of lines in E0601 came in each of the 3 weeks before its first day
  is denied
  as too-often

rule too-many "What is judged"
  cites "Section" 1
  each line in E0601
  where another line in E0601 came in each of the 5000 days before its first day
  is denied
  as too-often

rule wrong-day "What is judged"
  cites "Section" 1
  each line in E0601
  where a line in E0601 came in each of the 0 years before that day
  is denied
  as too-often
