policy FAMILY1 "A policy in two versions"
  version   2.0
  in force  from 2020-09-01
  applies   where a line in per-diem is on the claim or a line in visit is on the claim

codes per-diem "per diem": S9325 to S9379
codes drug "drug": J0120 to J9999
codes visit "nursing visit": 99601, 99602
codes supply "supply": A4206 to A8004

reason no-drug CO 107 N349 "no drug is billed for that day"
reason too-many CO 151 N362 "more than one a day"
reason bundled CO 97 M15 "part of a per diem"
reason no-nurse CO 96 N180 "no nurse was there"

fact given-by-nurse of a day of a line: no or yes
  proven by "nursing visit note"

fact home-bound of the claim: yes or no
  proven by "plan of care"

rules first "what is judged first": infusion-day, two-units

rule infusion-day "A per diem is paid for a day with a drug"
  cites "New" 1
  each day of a line in per-diem
  where no line in drug covers that day
  is denied
  as no-drug

rule two-units "A per diem is one unit a day"
  cites "New" 2
  each day of a line in per-diem
  keeps at most 1 unit
  as too-many

rule visit-units "Two visits are paid at most"
  cites "New" 3
  each line in visit
  keeps at most 2 units
  as too-many

rule nurse-there "A visit is a nurse's"
  cites "New" 4
  each day of a line in visit
  where given-by-nurse is no
    and home-bound is no
  is denied
  as no-nurse
  gives way to visit-noted

rule visit-noted "A visit beside a per diem is noted"
  cites "New" 5
  each line in visit
  where a payable line in per-diem after first covers all of its days
  is noted

rule supplies-included "Supplies are part of the per diem"
  cites "New" 6
  each line in supply
  where a payable line in per-diem covers one of its days
  is included in that line
  as bundled

example "across the boundary each day has its version"
  claim
    1  S9325  2020-08-31 to 2020-09-01  4 units
    2  J0696  2020-08-31 to 2020-09-01
    3  A4222  2020-08-31
    4  A4223  2020-09-01
    5  A4224  2020-08-31 to 2020-09-01  2 units
    6  99601  2020-08-29 to 2020-09-03  6 units
  facts
    given-by-nurse is yes
  expect
    1  keeps 3 units by two-units
    3  clear
    4  included in 1 by supplies-included
    5  keeps 1 unit by supplies-included
    6  keeps 4 units by visit-units, one-visit
    others clear

example "a visit hangs on two facts"
  claim
    1  99601  2020-10-01
    2  99602  2020-10-01
  facts
    given-by-nurse of line 1 is no
    given-by-nurse of line 2 is yes
  expect
    1  pended by nurse-there asking home-bound
    2  clear

example "a visit in a per diem that is paid is noted"
  claim
    1  99601  2020-10-01
    2  S9325  2020-10-01
    3  J0696  2020-10-01
    4  S9326  2020-10-02
  facts
    given-by-nurse is no
    home-bound is no
  expect
    1  noted by visit-noted
    4  denied by infusion-day
    others clear
