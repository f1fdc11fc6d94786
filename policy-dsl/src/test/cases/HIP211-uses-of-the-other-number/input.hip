policy K "K"
  version   1.0
  in force  from 2020-01-01

rule remark "Worth a remark" cites "A" each line is noted

example "line 2 is numbered 1"
  claim
    1  S9500  2020-09-01
    1  S9500  2020-09-02
  expect
    1  noted
    2  included in 2
