policy K "K"
  version   1.0
  in force  from 01/31/2020 to January 1, 2021

reason bundled CO 97 "x"

rule remark "Worth a remark" cites "A" each line is noted

example "days"
  claim
    1  S9500  09/01/2020
    2  S9500  1 September 2020
  expect
    others noted

example "the day first"
  claim
    1  S9500  31/01/2020
  expect
    1  noted
