policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule each-week "Weeks"
  cites "Section" 1
  each line in S9500
  keeps at most 1 unit in every week
  as no-drug

rule each-days "Each"
  cites "Section" 1
  each line in S9500
  keeps at most 1 unit in each 10 days
  as no-drug

rule second "The second diagnosis"
  cites "Section" 1
  each line in S9500
  where its second diagnosis is in E11
  is denied
  as no-drug
