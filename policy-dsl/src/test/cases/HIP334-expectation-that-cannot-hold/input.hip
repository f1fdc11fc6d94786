policy K "K"
  version   1.0
  in force  from 2020-01-01

rule remark "Worth a remark" cites "A" each line is noted

example "nothing wins"
  claim
    1  S9500  2020-01-01
    2  S9500  2020-01-01
    3  S9500  2020-01-01
  expect
    1  clear  by remark
    2  noted  asking ordered
    others  not judged  by remark

fact ordered of a line: yes or no
