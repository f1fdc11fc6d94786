amendment gold "Gold" of T1
  plan document "GOLD"
  in force  from 2021-01-01 to 2021-12-31
  applies   where place of service is 12
  without   rule visit-day

example "a visit"
  claim
    1  99601  2021-01-01
  expect
    1  clear
