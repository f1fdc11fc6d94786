policy K "K"
  version   1.0
  in force  from 2020-01-01

rules r: q
rule r "R" cites "A" each line is noted gives way to q
rule q "Q" cites "A" each line is noted gives way to r
