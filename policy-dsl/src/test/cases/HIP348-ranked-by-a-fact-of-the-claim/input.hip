policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

fact contract-factor of the claim: number

fact minutes of a day of a line: number

fact route of a line: oral, inhaled

reason multiple CO 59 "paid in full for one line only"

rule of-the-claim "A number that all lines have alike"
  cites "Surgery" 1
  each line in 10021 to 69990
  where it is the 2nd or later line in 10021 to 69990 on the claim by contract-factor
  is denied
  as multiple

rule of-a-day "A number of a day, and no day"
  cites "Surgery" 2
  each line in 10021 to 69990
  where it is the first line in 10021 to 69990 covering one of its days by minutes
  is denied
  as multiple

rule no-number "No number"
  cites "Surgery" 3
  each line in 10021 to 69990
  where it is the first line in 10021 to 69990 covering one of its days by route
  is denied
  as multiple
