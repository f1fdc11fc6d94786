policy K "K"
  version   1.0
  in force  from 2020-01-01

reason bundled CO 97 "x"

rule remark "Worth a remark" cites "A" each line is noted

example "who won"
  claim
    1  S9500  2020-09-01
    2  S9500  2020-09-01
    3  S9500  2020-09-01
  expect
    1  noted remark
    2  noted because of remark
    3  noted by remark and bundled
