policy T022 "With words of a library"
  version   1
  in force  from 2021-01-01

use lines own-drug from test-words 1.2
use reason no-drug from test-words 1.2
use fact watched from test-words 1.2
use diagnoses diabetes from test-words 1.2

codes per-diem "per diem": S9500

rule infusion-day "A per diem is paid for a day with a drug of its own"
  cites "Section" 1
  each day of a line in per-diem
  where no line in own-drug covers that day
    and it has no diagnosis in diabetes
  is denied
  as no-drug

example "a drug of its own, a repetition and a visit that nobody watched"
  claim diagnosis "I10"
    1  S9500  2021-02-01
    2  J1000  2021-02-01
    3  S9500  2021-02-02
    4  A4216 76  2021-02-02
    5  S9500  2021-02-03
    6  99601  2021-02-03
  facts
    watched of line 6 is no
  expect
    3  denied by infusion-day
    5  denied by infusion-day
    others clear

example "a visit of which nobody knows"
  claim diagnosis "I10"
    1  S9500  2021-02-01
    2  99601  2021-02-01
  expect
    1  pended by infusion-day asking watched
    2  clear
