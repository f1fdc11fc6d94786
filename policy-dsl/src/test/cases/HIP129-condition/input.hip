policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule checked "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where the line is a per diem
  is denied
  as no-drug

rule second "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where not a line in S9500 is on the claim
  is denied
  as no-drug

rule third "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where it has the modifier in SH
  is denied
  as no-drug

rule fourth "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where its code is in S9500 and
  is denied
  as no-drug
