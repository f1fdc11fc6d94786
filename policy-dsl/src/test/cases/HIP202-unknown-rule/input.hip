policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule infusion-day "A per diem is paid only for a day with an infusion"
  cites "Reimbursement Information" 1
  each day of a line in S9500
  where no line in J0696 covers that day
  is denied
  as no-drug

rules billed-right: infusion-dya

rule checked "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where a payable line in J0696 after billed-rigth covers one of its days
  is denied
  as no-drug
  gives way to billed-right, nothing

example "nothing is infused"
  claim
    1  S9500  2020-09-01 to 2020-09-03  3 units
    2  J0696  2020-09-02
  expect
    1  keeps 1 unit  by infuson-day
    others clear
