policy EIGHT "Eight rules of home infusion"
  version   1.0
  in force  from 2020-09-01

-- Rules that CPCP019 has, too, cut down to what hangs on codes, modifiers and days alone: so that every engine that
-- they are measured in can find the same. None looks at what others found.

codes per-diem "home infusion per diem": S5497 to S5502, S9325 to S9379, S9490 to S9590 except S9529
codes anti-infective "anti-infective per diem": S9494
codes hourly "anti-infective per diem by the hours between doses": S9497 to S9504
codes injection "injection per diem": S9370, S9372, S9537, S9542, S9558 to S9562
codes drugless "per diem without a drug": S5497 to S5502, S9335, S9339 to S9343, S9590
codes infusion "infusion per diem": per-diem except injection, drugless

codes flush "flush": J1642, A4216, A4218
codes product "drug, solution or nutrition":
  J0120 to J9999, B4164 to B4216, B5000 to B5200 except flush
codes supply "supply or equipment":
  A4206 to A8004, E0776, E0779 to E0791, B4034 to B4088, B4220 to B4224, B9002 to B9006 except flush
codes pharmacy "pharmacy hour": S9810
codes visit "nursing visit": 99601
codes further-hour "further hour of a visit": 99602

modifiers concurrent "second or later therapy": SH, SJ
modifiers not-given "not used, or discarded": SV, JW

reason no-product    CO 107 N349  "nothing that is infused is billed for these days"
reason exclusive     CO 231 N20   "not payable on the same day as another service on this claim"
reason too-many      CO 151 N362  "more than one a day"
reason no-modifier   CO 16 N822   "the modifier for a second or later therapy is missing"
reason bundled       CO 97 M15    "part of another service on this claim"
reason no-visit      CO 107 N122  "a further hour needs the visit that it adds to"

rule infusion-day "A per diem is for a day with an infusion"
  cites "Rules" 1
  each day of a line in infusion
  where no line in product without a modifier in not-given covers that day
  is denied
  as no-product

rule one-schedule "S9494 does not go with the codes by the hours between doses"
  cites "Rules" 2
  each day of a line in anti-infective
  where a line in hourly covers that day
  is denied
  as exclusive
  gives way to infusion-day

rule same-code-again "A per diem is billed once a day"
  cites "Rules" 3
  each day of a line in per-diem
  where it is the 2nd or later line in per-diem with the same code covering that day
  is denied
  as too-many
  gives way to infusion-day, one-schedule

rule second-therapy "A second therapy of a day carries its modifier"
  cites "Rules" 4
  each day of a line in infusion
  where it is the 2nd or later line in infusion without a modifier in concurrent covering that day
  is denied
  as no-modifier
  gives way to infusion-day, one-schedule, same-code-again

rule supplies "Supplies are part of the per diem"
  cites "Rules" 5
  each line in supply
  where a line in per-diem covers one of its days
  is included in that line
  as bundled

rule flushes "Flushes are part of the per diem"
  cites "Rules" 6
  each line in flush
  where a line in per-diem covers one of its days
  is included in that line
  as bundled

rule pharmacy-hours "Pharmacy hours are part of the per diem"
  cites "Rules" 7
  each line in pharmacy
  where a line in per-diem covers one of its days
  is included in that line
  as bundled

rule further-hours "A further hour needs the visit that it adds to"
  cites "Rules" 8
  each day of a line in further-hour
  where no line in visit covers that day
  is denied
  as no-visit

example "drugs for two days of four"
  claim
    1  S9500  2021-02-01 to 2021-02-04  4 units
    2  J0696  2021-02-01
    3  J0696 SV  2021-02-02
    4  J0696 SV JW  2021-02-03
    5  J0696  2021-02-04
  expect
    1  keeps 2 units by infusion-day
    others clear

example "both schedules on a day"
  claim
    1  S9494  2021-02-01 to 2021-02-02  2 units
    2  S9500 SH  2021-02-02
    3  J0696  2021-02-01 to 2021-02-02
  expect
    1  keeps 1 unit by one-schedule
    others clear

example "one per diem twice, and a second therapy with and without its modifier"
  claim
    1  S9500  2021-02-01
    2  S9500 SH  2021-02-01
    3  S9373  2021-02-01
    4  S9338 SJ  2021-02-01
    5  J0696  2021-02-01
  expect
    1  clear
    2  denied by same-code-again
    3  denied by second-therapy
    others clear

example "what a per diem includes, and what it does not"
  claim
    1  S9500  2021-02-01
    2  J0696  2021-02-01
    3  A4222  2021-02-01 to 2021-02-03  3 units
    4  J1642  2021-02-01
    5  S9810  2021-02-01
    6  A4222  2021-02-02
    7  J1642  2021-02-02
    8  S9810  2021-02-02
  expect
    3  included in 1 by supplies
    4  included in 1 by flushes
    5  included in 1 by pharmacy-hours
    others clear

example "a further hour with its visit and without"
  claim
    1  99601  2021-02-01
    2  99602  2021-02-01
    3  99602  2021-02-02
    4  99602  2021-02-03 to 2021-02-04  2 units
  expect
    3  denied by further-hours
    4  denied by further-hours
    others clear

example "the last day before the rules are in force, and the first that they are"
  claim
    1  S9500  2020-08-31 to 2020-09-01  2 units
  expect
    1  keeps 1 unit by infusion-day
