policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

codes per-diem "home infusion per diem": S9490 to S9528, s9530
codes drug "drug": J0120 to J9999 except fluhs
codes flush "flush": A4216
modifiers concurrent: SH
reason no-drug CO 16 "no infused drug is billed for that day"

rule infusion-day "A per diem is paid only for a day with an infusion"
  cites "Reimbursement Information" 1
  each day of a line in per-deim
  where no line in concurrent covers that day
  is denied
  as no-drug
