policy K "K"
  version   1.0
  in force  from 2020-01-01

rule remark "Worth a remark" cites "A" each line is noted

example "just ten years, and a day more"
  claim
    1  S9500  2020-01-01 to 2030-01-07
    2  S9500  2020-01-01 to 2030-01-08
  expect
    others noted
