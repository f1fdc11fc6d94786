-- Everything the language has, once.
policy CPCP019 "Home Infusion"
  payer     "BlueCross BlueShield of New Mexico"
  version   2.0
  in force  from 2020-09-01 to 2021-08-31
  document  "cpcp019-home-infusion.txt"
  applies   where (a line in per-diem, 99601 is on the claim or place of service is 12, 13 or 14)
              and not (place of service is not 12)
              and plan is "GOLD", "SILVER" or "BRONZE" and group is not "GRP01"

table hcpcs "code list" from "hcpcs.csv"
pairs ptp "procedure pairs" from "ptp.csv" with indicator 0, 1 or 9 and kind exclusive, sequential
pairs add-ons from "add-ons.csv"

codes per-diem "home infusion per diem"
  cites N24 "Reimbursement Information" 1
  S5497 to S5502, S9325 to S9379, S9490 to S9528
codes with-nursing
  cites "Nursing"
  99601, 99602
codes drug "drug": J0120 to J9999, P9010 to P9060 except flush, J1642
codes flush "flush solution" of kind flush or solution in hcpcs: A4216 "saline, 10 ml", A4218

modifiers not-given: JW, concurrent, 25
modifiers concurrent "second or third therapy": SH, SJ

lines given "given drug": a line in drug without a modifier in not-given or a line in flush whose infused is yes and with the same code
lines plain: a line in J0696

reason bundled CO 97 M15 MA01 "the benefit is included in another service on this claim"
reason no-drug PI B15 "no drug"

rules billed-right "what is billed right": infusion-day, nurse

fact route of a line: oral, inhaled or topical
  proven by "the medication order"
  if unknown, presume oral
fact infused of a day of a line: yes or no
fact interval of a line: number
  if unknown, presume 1.5
fact shortest-interval of the claim: number
fact ordered of the claim: yes or no
  proven by "the order"

rule infusion-day "A per diem is paid only for a day with an infusion"
  cites N38 "Home Infusion Modifiers" 1 "corresponding drug"
  cites "Examples" row 5
  each day of a line in per-diem
  where no other line in drug without a modifier in not-given, JA and whose route is oral or topical covers that day
    and (infused is not yes or route is oral, inhaled or topical or ordered is no)
    and at least 2 other lines in drug cover that day
    and it is the 2nd or later line in per-diem covering that day
  is denied
  as no-drug
  gives way to nurse, supplies

rule named-lines "Lines have names"
  cites "A" 1
  each day of a line in per-diem
  where no line in given covers that day
    and at least 2 payable lines in plain without a modifier in concurrent cover that day
  is noted

rule nurse "A nurse" cites code S9364 each line not in 99601, 99602
  where route is oral or topical is pended

rule supplies "Supplies are part of the per diem"
  cites "Supplies" 1
  each line in flush
  where a payable line in per-diem after billed-right, nurse with a modifier in SH covers one of its days
    and another line with the same code and whose infused is yes covers all of its days
    and exactly 3 lines in drug are on the claim
    and at most 3 payable lines in drug cover one of its days
    and its code is in flush, A4220
    and its code is not in drug
    and it has a modifier in concurrent
    and it has no modifier in JW, JX
    and it has more than 5 units
    and it has fewer than 1 unit
    and place of service is 12
    and it is the 1st line in flush on the claim
    and it is the 3rd payable line in flush covering one of its days
  is included in that line in per-diem
  as bundled

rule what-is-carried "What lines carry and claims say"
  cites "Carried" 1
  each day of a line not in drug
  where it has an ndc
    and it has no ndc
    and it has a rendering provider
    and it has no rendering provider
    and plan is not "GOLD"
    and (group is "GRP01" or "GRP02" or billing npi is "1234567893", "1234567802")
    and billing tin is not "12-3456789" or "987654321"
    and interval is 7, 10 or 14
    and interval is not more than 30.5
    and interval is at least shortest-interval
    and it has fewer than shortest-interval units
    and no line in drug whose interval is 7 and whose interval is less than 8 covers that day
    and it is the 2nd or later line with the same code, modifiers, days, units, ndc and provider covering that day
    and no other line in drug with the same code and days and without a modifier in SH covers that day
  is noted

rule pairs-of-codes "Codes in pairs"
  cites "Pairs" 1
  each day of a line
  where another payable line in drug, flush paired in ptp as indicator 0 covers that day
    and no other line paired in ptp as kind exclusive or sequential and without a modifier in SH covers that day
    and (it is the 2nd line in drug paired in add-ons on the claim or a line paired in add-ons is on the claim)
  is noted

rule limit "No more than one unit a day" cites "Units" 2 each day of a line keeps at most 0 units as bundled

rule block "A unit in some days" cites "Units" 2 each line keeps at most 1 unit in every interval days as bundled

rule blocks "So many units in ten days" cites "Units" 2 each line keeps at most shortest-interval units in every 10 days as bundled

rule monthly "A unit in a month" cites "Units" 2 each line keeps at most 1 unit in every month as bundled

rule remark "Worth a remark" cites "Remarks" 1 each line is noted

example "everything that can be expected"
  cites "Examples" row 5
  claim at place of service 13
    1  S9500 SH 25 2020-09-01 to 2020-09-30  30 units
    2  J0696  2020-09-01  2.5 units
    3  J0696  2020-09-11 to 2020-09-11
    4  99601  2020-09-21
    5  A4216  2020-09-21
    6  A4218  2020-09-21
    7  A4218  2022-09-21
  facts
    infused of line 1 on 2020-09-02 is yes
    infused on 2020-09-03 is no
    route of line 2 is oral
    ordered is no
    interval of line 1 is 2.5
    shortest-interval is 10
  expect
    1  keeps 3 units  by infusion-day
    2  pended  by nurse, limit  asking route, ordered
    3  noted
    4  denied
    5  included in 1  by supplies
    7  not judged
    others clear

example "a claim that says all it can"
  claim plan "GOLD", at place of service 12, tin "12-3456789", group "GRP01", npi "1234567893"
    1  S9500 SH  2020-09-01 to 2020-09-03  3 units  ndc 00004196501 provider 1234567893 taxonomy 163W00000X
    2  J3490  2020-09-01  ndc 00004196501
    3  99601  2020-09-01  provider 1234567893
    4  99602 TD  2020-09-01  1 unit  taxonomy 163W00000X
  expect
    others clear

example "one line" claim 1 S9500 2020-09-01 expect others clear
