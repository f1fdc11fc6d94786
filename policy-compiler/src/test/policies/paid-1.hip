policy T032 "Payments that change with the version"
  version   1
  in force  from 2021-01-01 to 2021-01-31

reason multiple CO 59 "reduced, since others are paid"
reason fee CO 45 "more than the fee"

rule half "Half is paid"
  cites "Payment" 1
  each line in 97110
  pays 50 percent
  as multiple

rule capped "And so much at most"
  cites "Payment" 2
  each line in 97110
  pays at most 30 dollars
  as fee

rule second "Of the second unit of the days, four fifths"
  cites "Payment" 3
  each line in 97112
  pays 80 percent of the 2nd unit
  as multiple

example "the days of each version by its rules"
  claim
    1  97110  2021-01-30 to 2021-02-02  4 units  charge 400
    2  97110  2021-01-31 to 2021-02-01  2 units  charge 40
    3  97112  2021-01-30 to 2021-02-02  4 units  charge 400
    4  97110  2021-01-31 to 2021-02-01  2 units  charge 39.99
  expect
    1  pays 210 dollars by half, capped
    2  pays 28 dollars by half
    3  pays 360 dollars by second
    4  pays 27.99 dollars by half
