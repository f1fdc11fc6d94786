policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule infusion-day "A per diem is paid only for a day with an infusion"
  cites "Reimbursement Information" 1
  each day of a line in S9500
  where no line in J0696 covers that day
  is denied
  as no-drug

fact ordered of the claim: yes or no

example "colons and the word line"
  claim:
    line 1  S9500  2020-09-01 to 2020-09-03  3 units
    line 2  J0696  2020-09-02
  known
    ordered is yes
  expect:
    line 1  keeps 1 unit  by infusion-day
    line 2  clear
