policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason too-many CO 119 M86 "too many"

fact route of a line: oral, intravenous

rule since-a-line "Since some line"
  cites "Section" 1
  each day of a line in S9500
  keeps at most 4 units together with lines in S9500 that came since the last line in 97161
  as too-many

rule after-the-day "After the day"
  cites "Section" 1
  each day of a line in S9500
  keeps at most 4 units together with lines in S9500 that came within 3 days after that day
  as too-many

rule in-each "In each of several months"
  cites "Section" 1
  each day of a line in S9500
  keeps at most 4 units together with lines in S9500 that came in each of the 3 calendar months before that day
  as too-many

rule first-day "Before the first day of a line"
  cites "Section" 1
  each day of a line in S9500
  keeps at most 4 units together with lines in S9500 that came before its first day
  as too-many

rule told "By what is told of this claim alone"
  cites "Section" 1
  each day of a line in S9500
  keeps at most 4 units together with lines in S9500 whose route is oral that came before that day
  as too-many

rule whole "A line as a whole"
  cites "Section" 1
  each line in S9500
  keeps at most 4 units together with lines in S9500 that came before its first day in the same calendar year
  as too-many

rule unfinished "That came, and no more"
  cites "Section" 1
  each day of a line in S9500
  keeps at most 4 units together with lines in S9500 that came
  as too-many
