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

fact route of a line: oral, inhaled, intravenous
fact nurse of a day of a line: yes or no
fact ordered of the claim: yes or no

example "nothing is infused"
  clami
    1  S9500  2020-09-01 to 2020-09-03  3 units
    2  J0696  2020-09-02
  expect
    1  keeps 1 unit  by infusion-day
    others clear

example "nobody is infused"
  claim
    1  S9500  2020-09-01 to 2020-09-03  3 units
    2  J0696  2020-09-02
    ordered is yes
    2  clear
    1  keeps 1 unit  by infusion-day

example "no claim is infused"
    1  S9500  2020-09-01 to 2020-09-03  3 units
    2  J0696  2020-09-02
  expect
    1  keeps 1 unit  by infusion-day
    others clear
