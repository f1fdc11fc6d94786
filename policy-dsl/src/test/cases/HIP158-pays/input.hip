policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason multiple CO 59 "reduced, since others are paid"

rule no-unit "What is it that is paid?"
  cites "Surgery" 1
  each line in 10021 to 69990
  pays 50
  as multiple

rule sign "A sign"
  cites "Surgery" 2
  each line in 10021 to 69990
  pays half
  as multiple

rule units-of-it "Units are kept"
  cites "Surgery" 3
  each line in 10021 to 69990
  pays at most 2 units
  as multiple

rule which "Which unit?"
  cites "Surgery" 4
  each line in 10021 to 69990
  pays 50 percent of 2nd unit
  as multiple

rule people "As people write it"
  cites "Surgery" 5
  each line in 10021 to 69990
  where it has an ndc
  reduce 50 percent
  as multiple
