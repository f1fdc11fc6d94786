policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule checked "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where no line in J0696 cover every day
  is denyed
  as no-drug

example "two lines are wrong"
  claim
    1  S9500  2020-09-01 to
    2  J0696
    3  J0696  2020-09-01
  expect
    1  clear
    2  clearly
    3  clear
