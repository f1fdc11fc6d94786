amendment gold "Gold" of T1
  plan document "GOLD"
  in force  from 2021-01-01 to 2021-12-31
  applies   where place of service is 12

reason not-covered PR 96 N180 "not covered"

rule no-visits "Visits are not covered"
  cites "Benefits" 1
  each line in visit
  is denied
  as not-covered

rule no-first-visits "First visits are not covered"
  cites "Benefits" 2
  each line in 99601
  is denied
  as no-drug

example "no visit"
  claim
    1  99601  2021-01-01
    2  J0696  2021-01-01
  expect
    1  denied by no-visits
    2  clear
