policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

fact route of a line: oral, inhaled, intravenous
fact nurse of a day of a line: yes or no
fact ordered of the claim: yes or no

rule checked "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where route is SH
  is denied
  as no-drug

rule second "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where route is oral or
  is denied
  as no-drug

rule third "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where route is S9500
  is denied
  as no-drug
