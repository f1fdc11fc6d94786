policy VISITS "Nursing Visits"
  version 1
  in force from 2020-01-01

codes visit "nursing visit": 99601, 99602

codes per-diem "per diem": S9500 to S9504

reason alone CO 50 "a visit is paid only beside a per diem"

reason twice CO 97 "the visit is part of the first one on that day"

rule visit-needs-per-diem "A visit is paid only on a day with a per diem"
  cites "Visits" 1
  each day of a line in visit
  where no line in per-diem covers that day
  is denied
  as alone

rule one-visit-a-day "One visit a day"
  cites "Visits" 2
  each day of a line in visit
  where it is the 2nd or later line in visit covering that day
  is denied
  as twice
  gives way to visit-needs-per-diem

example "a visit beside a per diem is paid"
  claim
    1  S9500  2020-03-01
    2  99601  2020-03-01
  expect
    others clear

example "a visit alone is not"
  claim
    1  99601  2020-03-01
  expect
    1  denied  by visit-needs-per-diem

example "the second visit of a day is not"
  claim
    1  S9500  2020-03-01
    2  99601  2020-03-01
    3  99602  2020-03-01
  expect
    3  denied  by one-visit-a-day
    others clear
