policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

fact share of a line: number

fact route of a line: oral, inhaled

fact minutes of a day of a line: number

reason multiple CO 59 "reduced, since others are paid"

rule nothing "Nothing is paid"
  cites "Surgery" 1
  each line in 10021 to 69990
  pays 0 percent
  as multiple

rule no-dollar "No dollar"
  cites "Surgery" 2
  each line in 10021 to 69990
  pays at most 0.00 dollars for each unit
  as multiple

rule too-much "More than ten times"
  cites "Surgery" 3
  each line in 10021 to 69990
  pays 1000.001 percent
  as multiple

rule small-change "Less than a cent"
  cites "Surgery" 4
  each line in 10021 to 69990
  pays at most 10.005 dollars
  as multiple

rule no-number "No number"
  cites "Surgery" 5
  each line in 10021 to 69990
  pays route percent
  as multiple

rule no-day "A number of a day"
  cites "Surgery" 6
  each line in 10021 to 69990
  pays minutes percent of the 2th unit
  as multiple

rule no-reason "No reason"
  cites "Surgery" 7
  each line in 10021 to 69990
  pays share percent
