policy T032 "Payments that change with the version"
  version   2
  in force  from 2021-02-01

reason multiple CO 59 "reduced, since others are paid"

rule half "Nine tenths are paid"
  cites "Payment" 1
  each line in 97110
  pays 90 percent
  as multiple

rule second "Of the second unit of the days, four fifths"
  cites "Payment" 3
  each line in 97112
  pays 80 percent of the 2nd unit
  as multiple

example "the new version alone"
  claim
    1  97110  2021-02-01  charge 10.05
    2  97112  2021-02-01  2 units  charge 10
  expect
    1  pays 9.05 dollars by half
    2  pays 9 dollars by second
