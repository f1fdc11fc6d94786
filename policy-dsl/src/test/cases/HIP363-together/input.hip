policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason too-many CO 151 N362 "too many"

rule whole-lines "That day, and whole lines"
  cites "Section" 1
  each line in S9500
  keeps at most 4 units together with lines with the same code that day
  as too-many

rule day-alone "A day, and no day"
  cites "Section" 1
  each day of a line in S9500
  keeps at most 4 units together with lines with the same code
  as too-many

rule both "Blocks, and together"
  cites "Section" 1
  each line in S9500
  keeps at most 4 units in every 10 days together with lines with the same code
  as too-many

rule alone "Together with nothing"
  cites "Section" 1
  each line in S9500
  keeps at most 4 units together
  as too-many
