policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule checked "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  a line in J0696 covers one of its days
  is denied
  as no-drug

rule second "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  a payable line in J0696 covers one of its days
  is denied
  as no-drug
