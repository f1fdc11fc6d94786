policy K "K"
  version   1.0
  in force  from 2020-01-01

rule remark "R" cites "A" each line is noted

example "small letters"
  claim
    1  S9500 xu  2020-02-01
    2  s9500  2020-02-01
    3  S9500  2020-02-01  3
  expect
    others noted
