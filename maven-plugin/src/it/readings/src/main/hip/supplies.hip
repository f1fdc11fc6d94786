policy SUPPLIES "Supplies"
  version 1
  in force from 2020-01-01

codes per-diem "per diem": S9500
codes drug "drug": J0120 to J9999
codes supply "supply": A4222

reason bundled CO 97 M15 "part of a per diem"
reason no-drug CO 107 N349 "no drug is billed for that day"

reading billed-with of N52 "does a supply follow the per diem that was billed, or the one that is paid?"
  billed   "included whenever a per diem is billed for the day"
  payable  "included only in a per diem that is itself payable"   in force

rule infusion-day "A per diem is paid for a day with a drug"
  cites "Modifiers" 1
  each day of a line in per-diem
  where no line in drug covers that day
  is denied
  as no-drug

rule with-any "Supplies are part of a per diem"
  cites N52 "Supplies" 1
  each line in supply
  where billed-with is billed and a line in per-diem covers one of its days
  is included in that line
  as bundled

rule with-payable "Supplies are part of a per diem that is paid"
  cites N52 "Supplies" 1
  each line in supply
  where billed-with is payable and a payable line in per-diem covers one of its days
  is included in that line
  as bundled

example "a supply beside a per diem that is not paid"
  claim
    1  S9500  2020-03-01
    2  A4222  2020-03-01
  expect
    1  denied
    2  clear

example "a supply beside a per diem that is paid"
  claim
    1  S9500  2020-03-01
    2  J0696  2020-03-01
    3  A4222  2020-03-01
  expect
    3  included in 1  by with-payable
    others clear

example "a supply beside any per diem, if the policy is read so"
  claim
    1  S9500  2020-03-01
    2  A4222  2020-03-01
  facts
    billed-with is billed
  expect
    1  denied
    2  included in 1  by with-any
