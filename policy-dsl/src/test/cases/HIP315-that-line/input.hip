policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule checked "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where no line in J0696 covers one of its days
  is included in that line
  as no-drug

rule second "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where a line in J0696 covers one of its days and a line in J0697 covers one of its days
  is included in that line
  as no-drug

rule third "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where a line in J0696 covers one of its days
  is included in that line in J0697
  as no-drug

rule fourth "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  is included in that line
  as no-drug

lines given "drug that is given": a line in J0696 without a modifier in 59

rule fifth "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where a line in given covers one of its days and a line in J0696 covers one of its days
  is included in that line
  as no-drug

rule sixth "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where a line in given covers one of its days and a line in J0696 covers one of its days
  is included in that line in given
  as no-drug
