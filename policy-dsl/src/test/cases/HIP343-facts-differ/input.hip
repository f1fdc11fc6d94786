policy T1 "Test"
  version   2
  in force  from 2020-01-01

codes visit "visit": 99601, 99602
codes drug "drug": J0120 to J9999
reason no-drug CO 107 N349 "no drug"
pairs ptp from "ptp.csv" with indicator 0 or 1
fact given of a line: yes or no

rule visit-day "A visit is paid for a day with a drug"
  cites "Visits" 1
  each day of a line in visit
  where no line in drug covers that day
  is denied
  as no-drug

rule drug-given "A drug is paid where it is given"
  cites "Visits" 2
  each line in drug
  where given is no
  is denied
  as no-drug

example "a visit"
  claim
    1  99601  2021-01-01
  expect
    1  denied  by visit-day
