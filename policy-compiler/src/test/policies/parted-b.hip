part of T021 version 1 "Nursing"

codes per-diem "per diem": S9500 to S9504
codes visit "visit": 99601

reason with-visit CO 97 M15 "part of the visit"

rule visit-day "A per diem is part of a visit on its day"
  cites "Section" 3
  each day of a line in per-diem
  where a line in visit covers that day
  is included in that line
  as with-visit

example "a per diem with a visit"
  claim
    1  S9500  2021-02-01
    2  99601  2021-02-01
  expect
    1  included in 2 by visit-day
    2  clear
