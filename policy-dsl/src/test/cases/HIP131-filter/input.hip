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
  where a line in J0696 with the code covers one of its days
  is denied
  as no-drug

rule second "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where a line in J0696 without modifier in SH covers one of its days
  is denied
  as no-drug

rule third "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where a line in J0696 with a modifier in SH and route is oral covers one of its days
  is denied
  as no-drug
