policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule checked "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where it has a modifier in SHX
  is denied
  as no-drug

example "nothing is infused"
  claim
    1  S9500 25 251  2020-09-01 to 2020-09-03  3 units
    2  J0696  2020-09-02
  expect
    1  keeps 1 unit  by checked
    others clear
