rule anything "A rule that a policy of words alone lacks"
  cites "Anything" 1
  each line in G9999
  is noted

codes drug "drug": J0120 to J9999
codes per-diem "per diem": S9325 to S9379, S9490 to S9528
codes drug-therapy "drug therapy": S9500
codes supply "supply": A4221, A4222, E0781, E0791
codes flush "flush solution": J1642, A4216
codes iv-solution "solution": J7030
codes infused-drug "drug that is infused": J0120 to J0999
codes home-infusion "home infusion": S9500, 99601

modifiers not-given "drug that is not given": KJ
modifiers concurrent "second or third therapy": SH, SJ

diagnoses diabetes "diabetes": E10 to E14

reason bundled CO 97 M15 "the benefit is included in another service on this claim"
reason no-drug CO 107 N349 "no drug is billed for that day"
reason not-needed CO 50 "not needed for that"
reason too-late CO 29 "sent too late"
reason twice OA 18 "billed before"
reason too-often CO 119 "more often than is paid"
reason too-few CO 107 "too few"
reason too-many-units CO 119 "more units than are paid"

fact interval of a line: number
  if unknown, presume 1
fact per-diem-day of a day of a line: administered, not-administered
  if unknown, presume administered
fact route of a line: oral, inhaled, topical, intravenous, subcutaneous, intramuscular
  if unknown, presume intravenous
fact given-by-nurse of a day of a line: yes or no
fact hydration-ordered of the claim: yes or no

rule infusion-day "A per diem is paid only for a day with an infusion"
  cites "Days" 1
  each day of a line in S9500
  where no line in drug covers that day
  is denied
  as no-drug

rule one-chemotherapy-code "One code of chemotherapy is paid"
  cites "Codes" 1
  each day of a line in drug-therapy
  where it is the 2nd or later line in drug-therapy covering that day
  is denied
  as no-drug

rule exact-duplicate "A line that was billed before is not paid again"
  cites "Duplicates" 1
  each line in drug
  where it is the 2nd or later line with the same code, modifiers, days, ndc and provider on the claim
  is denied
  as twice

rule supplies-included "Supplies are part of a per diem"
  cites "Supplies" 1
  each line in supply
  where a line in per-diem covers one of its days
  is included in that line
  as bundled

rule one-unit-a-day "A per diem is a unit a day at most"
  cites "Units" 1
  each day of a line in per-diem
  keeps at most 1 unit
  as too-many-units

reason not-authorized CO 197 "nobody authorized it"
