policy K "K"
  version   1.0
  in force  from 2020-01-01

codes first: s9559 - S9560
codes two: a4206 to A4300
reason bundled CO-97 "x"
reason denied-so CO97 "x"

rule remark "Worth a remark" cites "A" each line in first, two where its code is in a4301 to a4302 is noted

example "a modifier"
  claim
    1  80048-91  2020-09-01
  expect
    1  clear
