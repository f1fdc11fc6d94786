policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01
  applies   where judged-at is any-place or place of service is 12

codes per-diem: S9500
codes supply: A4222

reason bundled CO 97 M15 "part of a per diem"

reading billed-with of N52 "does a supply follow the per diem that was billed, or the one that is paid?"
  billed   "included whenever a per diem is billed for the day"
  payable  "included only in a per diem that is itself payable"   in force

reading judged-at "which places of service are meant?"
  any-place  "all of them"  in force
  home       "the patient's home"
reading administration of N23 "is it known that a drug was given?"
  taken-as-given "yes" in force asked-for "no" by-note "where the visit note says so"

fact delivered of a line: yes or no
  proven by "delivery note"
  if unknown, presume yes where administration is not asked-for or by-note

rule supplies-included "Supplies are part of the per diem"
  cites N52 "Supplies" 1
  each line in supply
  where (billed-with is billed and a line in per-diem covers one of its days)
    or (billed-with is not billed and a payable line in per-diem covers one of its days)
  is denied
  as bundled

rule not-delivered "A supply that was not delivered"
  cites N53 "Supplies" 2
  each day of a line in supply
  where delivered is no and not (billed-with is billed or payable or administration is by-note)
  is denied
  as bundled
  gives way to supplies-included

example "a supply and a per diem"
  claim
    1  A4222  2020-09-01
    2  S9500  2020-09-01
  facts
    billed-with is billed
    delivered of line 1 is yes
    administration is by-note
  expect
    1  denied
    2  clear
