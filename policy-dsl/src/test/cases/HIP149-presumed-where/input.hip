policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

codes per-diem: S9500
codes supply: A4222

reason bundled CO 97 M15 "part of a per diem"

reading billed-with of N52 "does a supply follow the per diem that was billed, or the one that is paid?"
  billed   "included whenever a per diem is billed for the day"
  payable  "included only in a per diem that is itself payable"   in force

rule supplies-included "Supplies are part of the per diem"
  cites N52 "Supplies" 1
  each line in supply
  where billed-with is billed and a line in per-diem covers one of its days
  is included in that line
  as bundled

rule not-given "A supply that was not delivered"
  cites N53 "Supplies" 2
  each line in supply
  where delivered is no and ordered is no and signed is no
  is denied
  as bundled

fact delivered of a line: yes or no
  if unknown, presume yes where a line in per-diem covers one of its days

fact ordered of a line: yes or no
  if unknown, presume yes where billed-with payable

fact signed of a line: yes or no
  if unknown, presume yes where billed-with is billed and ordered is yes
