policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

codes per-diem: S9500
codes supply: A4222

reason bundled CO 97 M15 "part of a per diem"

rule supplies-included "Supplies are part of the per diem"
  cites N52 "Supplies" 1
  each line in supply
  where billed-with is billed and a line in per-diem covers one of its days
  is included in that line
  as bundled

reading billed-with of 52 "which per diem does a supply follow?"
  billed   "included whenever a per diem is billed for the day"
  payable  "included only in a per diem that is itself payable"   in force

reading no-question
  one  "this" in force
  two  "that"

reading no-text "may a word stand alone?"
  billed
  payable  "included only in a per diem that is itself payable"   in force

reading in-force-first "where does it stand?"
  in force billed "included whenever a per diem is billed for the day"
  other  "included only in a per diem that is itself payable"

reading force-alone "is a word missing?"
  one  "this"  force
  two  "that"

reading denied-or-not "is a word of the language a word?"
  denied  "denied"  in force
  clear   "clear"

reading empty "what are the words?"
