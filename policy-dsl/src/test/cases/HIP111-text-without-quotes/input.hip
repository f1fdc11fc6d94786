policy K Blood Tests
  payer     Some Payer of Texas
  version   1.0
  in force  from 2020-01-01

codes visit "": 99601
fact ordered of a line: yes or no
  proven by The order

rule first No labs
  cites Labs 3
  each line where ordered is no
  is noted

example Nothing was ordered
  claim
    1  S9500  2020-09-01
  expect
    1  noted
