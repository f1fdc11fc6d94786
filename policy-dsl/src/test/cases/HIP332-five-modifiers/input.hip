policy K "K"
  version   1.0
  in force  from 2020-01-01

rule remark "Worth a remark" cites "A" each line is noted

example "five modifiers, and one of them twice"
  claim
    1  S9500 25 59 91 91 XU  2020-09-01
  expect
    1  noted
