policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule no-cite "It cites nothing"
  each line
  is denied
  as no-drug

rule no-subject "It judges nothing"
  cites "A" 1
  where its code is in S9500
  is denied
  as no-drug

rule no-verdict "It does nothing"
  cites "A" 1
  each line
  where its code is in S9500
