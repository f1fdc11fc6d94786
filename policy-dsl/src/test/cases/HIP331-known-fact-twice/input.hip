policy K "K"
  version   1.0
  in force  from 2020-01-01

fact ordered of a line: yes or no


rule remark "Worth a remark" cites "A" each line where ordered is no is noted

example "two values"
  claim
    1  S9500  2020-09-01
    2  S9500  2020-09-01
  facts
    ordered of line 2 is no
    ordered of line 2 is yes
    ordered is no
    ordered is yes
  expect
    others clear

example "the narrower counts"
  claim
    1  S9500  2020-09-01
  facts
    ordered is no
    ordered of line 1 is yes
  expect
    others clear
