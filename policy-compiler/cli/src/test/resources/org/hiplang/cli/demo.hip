policy DEMO1 "Infusion days"
  version   1.0
  in force  from 2021-01-01

codes per-diem "per diem": S9500
codes drug "separately billable drug": J0696, J3370
codes supply "supply": A4221
codes visit "nursing visit": 99601
codes pharmacy "pharmacy hour": S9810

reason no-drug   CO 107 N349  "the drug that the per diem goes with is not billed for these days"
reason bundled   CO 97 M15    "part of another service on this claim"
reason oral      CO 96 N426   "drugs by mouth are not covered"
reason no-nurse  CO 112       "no nurse was there on these days"

fact given-by-nurse of a day of a line: yes or no
  proven by "nursing visit note"

fact route of a line: oral, intravenous
  proven by "medication order"
  if unknown, presume intravenous

fact contracted of the claim: yes or no

rule infusion-day "A per diem is paid only for a day with a drug"
  cites N23 "Reimbursement" 1
  each day of a line in per-diem
  where no line in drug covers that day
  is denied
  as no-drug

rule part-of-per-diem "Supplies are part of the per diem"
  cites "Supplies" 1
  each line in supply
  where a payable line in per-diem covers one of its days
  is included in that line
  as bundled

rule by-mouth "Drugs by mouth are not covered"
  cites N31 "Drugs" 2
  each line in drug
  where route is oral
  is denied
  as oral

rule nurse-there "A visit needs a nurse"
  cites N40 "Visits" 1
  each day of a line in visit
  where given-by-nurse is no
  is denied
  as no-nurse

rule look-at-contract "Pharmacy hours hang on the contract"
  cites N41 "Visits" 2
  each line in pharmacy
  where contracted is not yes
  is noted

example "a per diem with a drug on its first day keeps 1 unit"
  claim
    1  S9500  2021-02-01 to 2021-02-03  3 units
    2  J0696  2021-02-01
  expect
    1  keeps 1 units  by infusion-day
    2  clear

example "a visit hangs on the note"
  claim
    1  99601  2021-02-01
  expect
    1  pended  asking given-by-nurse
