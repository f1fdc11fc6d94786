policy FAMILY1 "A policy in two versions"
  version   1.0
  in force  from 2020-01-01 to 2020-08-31
  applies   where a line in per-diem is on the claim or a line in visit is on the claim

codes per-diem "per diem": S9325 to S9379
codes drug "drug": J0120 to J9999
codes visit "nursing visit": 99601, 99602
codes supply "supply": A4206 to A8004

reason no-drug CO 107 N349 "no drug is billed for that day"
reason too-many CO 151 N362 "more than one a day"

fact given-by-nurse of a day of a line: yes or no
  proven by "nursing note"

rule infusion-day "A per diem is paid for a day with a drug"
  cites "Old" 1
  each day of a line in per-diem
  where no line in drug covers that day
  is denied
  as no-drug

rule one-visit "Two visits are paid at most"
  cites "Old" 2
  each line in visit
  keeps at most 2 units
  as too-many

example "old: a per diem without a drug, and supplies of their own"
  claim
    1  S9325  2020-08-30 to 2020-08-31  2 units
    2  J0696  2020-08-31
    3  A4222  2020-08-31
  expect
    1  keeps 1 unit by infusion-day
    others clear

example "old: visits"
  claim
    1  99601  2020-02-01 to 2020-02-05  5 units
    2  S9325  2019-12-31
  expect
    1  keeps 2 units by one-visit
    2  not judged
