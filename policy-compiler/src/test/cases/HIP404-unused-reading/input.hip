policy READ1 "Readings that nothing hinges on"
  version   1
  in force  from 2020-09-01

codes supply: A4222

reason bundled CO 97 M15 "part of a per diem"

reading nobody-asks "is this open?"
  one-way    "so"         in force
  other-way  "otherwise"

reading three-ways "which of three?"
  first   "this"   in force
  second  "that"
  third   "or that"

reading hung-on "does a presumption ask?"
  always  "it does"   in force
  never   "it does not"

fact delivered of a line: yes or no
  if unknown, presume yes where hung-on is always

rule supplies "Supplies that were not delivered"
  cites N52 "Supplies" 1
  each line in supply
  where delivered is no and three-ways is first
  is denied
  as bundled

example "delivered"
  claim
    1  A4222  2020-09-01
  expect
    1  clear

example "not delivered"
  claim
    1  A4222  2020-09-01
  facts
    delivered is no
  expect
    1  denied  by supplies
