policy visits-1 "Visits"
  version   1
  in force  from 2021-01-01

rule any-visit "Noted"
  cites "Visits" 1
  each line in 99601
  is noted
