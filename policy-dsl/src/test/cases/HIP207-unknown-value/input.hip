policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

fact route of a line: oral, inhaled, intravenous
fact nurse of a day of a line: yes or no
fact ordered of the claim: yes or no

fact drug-given of the claim: yes or no
  if unknown, presume maybe

rule checked "What is judged"
  cites "Reimbursement Information" 1
  each line in S9500
  where route is orl and ordered is oral
  is denied
  as no-drug

example "nothing is infused"
  claim
    1  S9500  2020-09-01 to 2020-09-03  3 units
    2  J0696  2020-09-02
  facts
    ordered is maybe
  expect
    1  keeps 1 unit  by checked
    others clear
