policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

codes drug "drug"
  cites "Drugs", "Other Drugs" 2
  J0696

rule infusion-day "A per diem is paid only for a day with an infusion"
  cites "Reimbursement Information", "Examples" row 5
  each day of a line in S9500
  where no line in drug covers that day
  is denied
  as no-drug

example "a day"
  cites "Examples" row 1, "Examples" row 2
  claim
    1  S9500  2020-09-01
  expect
    1  denied
