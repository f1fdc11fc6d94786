policy T021 "What was before"
  version   1
  in force  from 2021-01-01

reason too-often CO 119 "more often than is paid"
reason other-one CO 96 N130 "another reason"

rule twice-a-month "Twice in a month"
  cites "Section" 1
  each line in J1000
  where at least 2 lines in J1000 to J1009 came before its first day in the same calendar month
  is denied
  as too-often

rule ever "Ever with the same code"
  cites "Section" 2
  each line in J1000
  where another line with the same code came before its first day
  is denied
  as other-one

rule never "Never before"
  cites "Section" 3
  each line in J2000
  where no line in J2000 came within 12 months before its first day
  is denied
  as too-often

rule never-either "Never before, either"
  cites "Section" 3
  each line in J2000
  where not (a line in J2001 came within 2 weeks before its first day)
  is denied
  as other-one
