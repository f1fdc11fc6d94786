policy T021 "In several files"
  version   1
  in force  from 2021-01-01

codes drug "drug": J1000, J1001

reason no-drug CO 107 N349 "no drug is billed for that day"

fact given of a line: yes or no
  proven by "medication record"

rule infusion-day "A per diem is paid for a day with a drug"
  cites "Section" 1
  each day of a line in per-diem
  where no payable line in drug covers that day
  is denied
  as no-drug
  gives way to visit-day

example "a per diem with a drug that was given, and one without"
  claim
    1  S9500  2021-02-01
    2  J1000  2021-02-01
    3  S9500  2021-02-02
  facts
    given is yes
  expect
    2  clear
    1  clear
    3  denied by infusion-day
