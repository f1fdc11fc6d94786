policy NEG1 "Numbers below 0"
  version   1.0
  in force  from 2024-01-01

reason too-many CO 151 "too many units"

rule some "A few are paid"
  cites "Surgery" 1
  each line in 10021 to 69990
  keeps at most -1 units
  as too-many

rule many "Many"
  cites "Surgery" 2
  each line in 10021 to 69990
  where it has more than –5 units
  is noted

example "units"
  claim
    1  10021  2024-01-01  -2 units
    2  10021  2024-01-01  charge -2.50
  expect
    others  keeps 1 unit by some
