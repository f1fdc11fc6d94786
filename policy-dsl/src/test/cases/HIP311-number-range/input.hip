policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule checked "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where it is the 0th line in S9500 on the claim
  is denied
  as no-drug

rule second "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where it is the 2th line in S9500 on the claim
  is denied
  as no-drug

rule third "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where at least 0 lines in S9500 are on the claim
  is denied
  as no-drug

rule fourth "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  keeps at most 99999999999 units
  as no-drug

example "nothing is infused"
  claim
    1  S9500  2020-09-01 to 2020-09-03  3.0001 units
    2  J0696  2020-09-02
  expect
    1  keeps 1 unit  
    others clear
