policy SIGNS1 "Signs for words"
  version   1.0
  in force  from 2024-01-01

reason multiple CO 59 "reduced, since others are paid"

rule half "Half is paid"
  cites "Surgery" 1
  each line in 10021 to 10040
  pays 50%
  as multiple

rule fee "So much is paid"
  cites "Surgery" 2
  each line in 20000 to 20100
  where charge is more than $100
  pays at most $50.25
  as multiple

example "what is paid"
  claim
    1  10021  2024-02-01  charge $100
    2  20000  2024-02-01  charge 200
  expect
    1  pays 12.5 % by half
    2  pays $50.25 by fee
