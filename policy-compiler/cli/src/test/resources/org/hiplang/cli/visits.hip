policy VISITS1 "Nursing visits"
  version   1.0
  in force  from 2021-01-01
  document  "visits.txt"

codes visit "nursing visit"
  cites N1 "Visits" 1
  99601

codes drug "drug": J0120 to J9999

reason no-drug CO 107 N349 "no drug is billed for that day"

rule visit-day "A visit is paid for a day with a drug"
  cites N2 "Visits" 1 "only on a day"
  each day of a line in visit
  where no line in drug covers that day
  is denied
  as no-drug

example "two days, and a drug on the first"
  cites N2 "Visits" 1
  claim
    1  99601  2021-01-01 to 2021-01-02  2 units
    2  J0696  2021-01-01
  expect
    1  keeps 1 unit by visit-day
    2  clear
