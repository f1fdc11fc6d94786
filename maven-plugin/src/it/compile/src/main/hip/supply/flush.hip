policy FLUSH "Flush Solution"
  version 2
  in force from 2020-01-01

codes flush "flush solution": J1642, A4216

codes per-diem "per diem": S9500 to S9504

reason bundled CO 97 "the benefit is included in another service on this claim"

rule flush-in-per-diem "Flush solution is part of the per diem"
  cites "Supply" 1
  each line in flush
  where a line in per-diem covers one of its days
  is included in that line
  as bundled

example "flush solution beside a per diem"
  claim
    1  S9500  2020-03-01
    2  J1642  2020-03-01
  expect
    1  clear
    2  included in 1  by flush-in-per-diem

example "flush solution alone"
  claim
    1  J1642  2020-03-01
  expect
    1  clear
