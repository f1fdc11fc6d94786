policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

table hcpcs "code list" from "hcpcs.csv"

reason no-drug CO 16 N130 "no infused drug is billed for that day"

codes kit "kit" of kind kit in hcpc: S5517

rule kits "A kit is part of the per diem"
  cites "Supply and Equipment Codes" 1
  each line in kit
  is denied
  as no-drug
