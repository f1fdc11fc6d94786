policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

fact allowed of a line: number

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule infusion-day "A per diem is paid only for a day with an infusion"
  cites "Reimbursement Information" 1
  each day of a line in S9500
  where no line in J0696 covers that day and charge is more than allowed
  is denied
  as no-drug

example "charges"
  claim
    1  S9500  2020-09-01  charged 12
    2  J0696  2020-09-01  3 units charge 12.345
    3  J0696  2020-09-01  charge
    4  J0696  2020-09-01  charge 0.5 at 11
  expect
    others clear
