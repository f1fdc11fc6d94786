policy K "K"
  version   1.0
  in force  from 2020-01-01

rule remark "Worth a remark" cites "A" each line is noted

example "line zero"
  claim
    0  S9500  2020-09-01
    1  S9500  2020-09-02
  facts
    ordered of line 0 is yes
  expect
    0  noted
    1  noted

fact ordered of a line: yes or no
