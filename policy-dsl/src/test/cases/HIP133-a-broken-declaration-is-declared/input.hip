policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

codes drug "drug": J0696 to to
modifiers concurrent: SH and SJ
reason no-drug CO "nothing"
fact route of lines: oral, topical
rules group-a infusion-day

rule infusion-day "A per diem is paid only for a day with an infusion"
  cites "Reimbursement Information" 1
  each line in drug
  where route is whatever and it has a modifier in concurrent
  is denyed
  as no-drug

rule other-rule "Another"
  cites "Reimbursement Information" 2
  each line
  where a payable line in drug after group-a covers one of its days
  is denied
  as no-drug
  gives way to infusion-day
