policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

RULE infusion-day "A per diem is paid only for a day with an infusion"
  cites "Reimbursement Information" 1
  each day of a line in S9500
  where no line in J0696 covers that day
  is denied
  as no-drug
