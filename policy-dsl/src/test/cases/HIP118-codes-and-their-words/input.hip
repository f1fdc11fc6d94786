policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

table hcpcs "code list" from "hcpcs.csv"

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule pumped "A pump is part of the per diem"
  cites "Supply and Equipment Codes" 1
  each line in E0780 "pump"
  is denied
  as no-drug

codes pump "pump" of kind equipment in hcpcs: E0779 to E0781 "pumps"

codes kit "kit" of kind in hcpcs: S5517

codes nurse "nurse" of kind nursing hcpcs: S5522

codes kits "kits" kind kit in hcpcs: S5517

codes sets "sets" of kit in hcpcs: S5517

codes visit "visits" of kind visit in hcpcs:
  99601 "first visit", 99602 "next hour" except 99600 "none"
