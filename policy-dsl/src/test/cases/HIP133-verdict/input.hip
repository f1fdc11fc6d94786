policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule checked "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  is deneid
  as no-drug

rule second "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  is rejected
  as no-drug

rule third "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  is included in the line
  as no-drug
