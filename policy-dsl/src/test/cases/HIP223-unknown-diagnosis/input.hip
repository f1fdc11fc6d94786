policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason not-covered CO 50 "not needed for this illness"


rule illness "Only for such an illness"
  cites "Coverage" 1
  each line in J0696
  where it has a diagnosis in I10
  is denied
  as not-covered

example "points too far"
  claim diagnosis "I10", "E11"
    1  J0696  2020-09-01  points to 1, 3
    2  J0696  2020-09-01  points to 0
  expect
    others denied

example "points to nothing"
  claim
    1  J0696  2020-09-01  points to 1
  expect
    others denied
