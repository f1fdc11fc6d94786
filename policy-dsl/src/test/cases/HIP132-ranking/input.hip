policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason multiple CO 59 "paid in full for one line only"

rule other-first "An order that is none"
  cites "Surgery" 1
  each line in 10021 to 69990
  where it is the 2nd line in 10021 to 69990 on the claim, by charge, biggest first
  is denied
  as multiple

rule last-one "The last is no rank"
  cites "Surgery" 1
  each line in 10021 to 69990
  where it is the 2nd line in 10021 to 69990 on the claim, by charge, smallest head
  is denied
  as multiple

rule by-nothing "A number is missing"
  cites "Surgery" 1
  each line in 10021 to 69990
  where it is the 2nd line in 10021 to 69990 on the claim, by 5
  is denied
  as multiple
