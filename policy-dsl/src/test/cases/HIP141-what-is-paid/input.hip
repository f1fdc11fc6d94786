policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason multiple CO 59 "reduced, since others are paid"

rule half "Half is paid"
  cites "Surgery" 1
  each line in 10021 to 69990
  pays 50 percent
  as multiple

example "what is paid"
  claim
    1  27447  2021-02-01  charge 100
    2  27447  2021-02-01  charge 100
    3  27447  2021-02-01  charge 100
    4  27447  2021-02-01  charge 100
  expect
    1  pays 50 by half
    2  keeps 1 unit and 50 dollars by half
    3  pays 50.005 dollars by half
    4  pays 1 unit by half
