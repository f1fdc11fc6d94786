policy T406 "Payments"
  version   1
  in force  from 2021-01-01

codes surgery "surgery": 10021 to 69990

reason multiple CO 59 "reduced, since others are paid"
reason fee CO 45 "more than the fee"

rule half "Half is paid"
  cites "Surgery" 1
  each line in surgery
  where it has more than 1 unit
  pays 50 percent of the 2nd unit
  as multiple

rule half-again "The same, for another reason"
  cites "Surgery" 2
  each line in 27447
  pays 50 percent of the 2nd unit
  as fee

rule other-share "Another share multiplies"
  cites "Surgery" 3
  each line in surgery
  pays 49.999 percent
  as fee

rule paid-most "So much at most"
  cites "Surgery" 4
  each line in surgery
  pays at most 100 dollars
  as multiple

rule most-again "The same, for another reason"
  cites "Surgery" 5
  each line in surgery
  where charge is more than 1000 and another line is on the claim
  pays at most 100.00 dollars
  as fee

rule by-day "Of a day it is something else"
  cites "Surgery" 6
  each day of a line in surgery
  pays at most 100 dollars
  as fee

example "all of them"
  claim
    1  27447  2021-01-02 to 2021-01-03  2 units  charge 2000
    2  27447  2021-01-02  charge 1
  expect
    others pays 49.999 percent
