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
  where rout is oral and a line whose infusd is yes covers one of its days
  is denied
  as no-drug

example "nothing is infused"
  claim
    1  S9500  2020-09-01 to 2020-09-03  3 units
    2  J0696  2020-09-02
  facts
    orderd is yes
  expect
    1  keeps 1 unit  by checked
    others clear
