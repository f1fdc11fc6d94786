policy READ1 "Supplies and visits"
  version   1.0
  in force  from 2021-01-01

codes per-diem "per diem": S9500
codes drug "separately billable drug": J0696
codes supply "supply": A4221
codes visit "nursing visit": 99601

reason no-drug   CO 107 N349  "the drug that the per diem goes with is not billed for these days"
reason bundled   CO 97 M15    "part of another service on this claim"
reason no-nurse  CO 112       "no nurse was there on these days"

reading billed-with of N52 "does a supply follow the per diem that was billed, or the one that is paid?"
  billed   "included whenever a per diem is billed for the day"
  payable  "included only in a per diem that is itself payable"   in force

reading visits "who says that a nurse was there?"
  by-note  "the visit note"                   in force
  assumed  "nobody has to"
  refused  "nobody can"

fact given-by-nurse of a day of a line: yes or no
  proven by "nursing visit note"
  if unknown, presume yes where visits is assumed

fact signed of a line: yes or no
  proven by "the patient's signature"

rule infusion-day "A per diem is paid only for a day with a drug"
  cites N23 "Reimbursement" 1
  each day of a line in per-diem
  where no line in drug covers that day
  is denied
  as no-drug

rule with-any "Supplies are part of a per diem"
  cites N52 "Supplies" 1
  each line in supply
  where billed-with is billed and a line in per-diem covers one of its days
  is included in that line
  as bundled

rule with-payable "Supplies are part of a per diem that is paid"
  cites N52 "Supplies" 1
  each line in supply
  where billed-with is payable and a payable line in per-diem covers one of its days
  is included in that line
  as bundled

rule nurse-there "A visit needs a nurse"
  cites N40 "Visits" 1
  each day of a line in visit
  where given-by-nurse is no or visits is refused
  is denied
  as no-nurse

rule signed-for "A visit is signed for"
  cites N41 "Visits" 2
  each line in visit
  where signed is no and visits is not by-note
  is denied
  as no-nurse
  gives way to nurse-there
