policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

fact trial of the claim: yes or no

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule with-drug "A per diem goes with a drug of its therapy"
  cites "Home Infusion Modifiers" 1
  each day of a line in S9500
  where no line in J0120 to J9999 with a trial in common covers that day
  is denied
  as no-drug
