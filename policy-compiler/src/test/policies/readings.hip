policy READ1 "Ways to read a policy"
  version   1
  in force  from 2020-09-01
  applies   where judged-at is any-place or place of service is 12

codes per-diem "per diem": S9500, S9325 to S9328
codes drug "drug": J0120 to J9999
codes supply "supply": A4222

reason no-drug CO 107 N349 "no drug is given on these days"
reason bundled CO 97 M15 "part of a per diem"
reason by-mouth CO 96 N180 "a drug by mouth"
reason twice CO 151 N362 "more than one a day"

reading billed-with of N52 "does a supply follow the per diem that was billed, or the one that is paid?"
  billed   "included whenever a per diem is billed for the day"
  payable  "included only in a per diem that is itself payable"   in force

reading administration of N23 "is it known that a drug was given?"
  taken-as-given  "what is billed was given"               in force
  asked-for       "only a record tells"
  never           "nothing counts as given without a record"

reading judged-at "which places of service are meant?"
  any-place  "all of them"
  home       "the patient's home"   in force

fact given of a day of a line: yes or no
  proven by "medication administration record"
  if unknown, presume yes where administration is taken-as-given

fact route of a line: oral, intravenous
  if unknown, presume intravenous where administration is not asked-for or never

rule infusion-day "A per diem is paid for a day on which a drug is given"
  cites N38 "Modifiers" 1
  each day of a line in per-diem
  where no line in drug whose given is yes covers that day
  is denied
  as no-drug

rule supplies-included "Supplies are part of the per diem"
  cites N52 "Supplies" 1
  each line in supply
  where billed-with is not payable
    and a line in per-diem covers one of its days
  is included in that line
  as bundled

rule supplies-of-payable "Supplies are part of a per diem that is paid"
  cites N52 "Supplies" 1
  each line in supply
  where billed-with is payable
    and a payable line in per-diem covers one of its days
  is included in that line
  as bundled

rule by-mouth "A drug by mouth is not covered"
  cites N17 "Drugs" 1
  each line in drug
  where route is oral
    or (administration is never and given-at-all is no)
  is denied
  as by-mouth

fact given-at-all of a line: yes or no

rule not-asked "What is not asked for is looked at"
  cites N17 "Drugs" 2
  each line in 99601
  where not (administration is asked-for)
  is noted

rule payable-or-named "Nor is that, unless it is named or what is billed is meant"
  cites N17 "Drugs" 3
  each line in 99601
  where not (billed-with is not payable) or not (not (it has an ndc))
  is noted

rule one-a-day "One supply a day"
  cites N53 "Supplies" 2
  each day of a line in supply
  where not (billed-with is billed or administration is asked-for)
  keeps at most 1 unit
  as twice

example "a supply goes with a per diem that is paid"
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  A4222  2020-09-01 to 2020-09-02
  expect
    3  included in 1  by supplies-of-payable
    others clear

example "a supply beside a per diem that is not paid is clear"
  claim
    1  S9500  2020-09-01
    2  A4222  2020-09-01
  expect
    1  denied  by infusion-day
    2  clear

example "read the other way, a supply goes with any per diem"
  claim
    1  S9500  2020-09-01
    2  A4222  2020-09-01
  facts
    billed-with is billed
  expect
    1  denied  by infusion-day
    2  included in 1  by supplies-included

example "supplies without a per diem stay, in whichever way it is read"
  claim
    1  A4222  2020-09-01
    2  A4222  2020-09-01  2 units
  facts
    billed-with is billed
  expect
    others clear

example "two supplies a day are one too many"
  claim
    1  A4222  2020-09-01  2 units
  expect
    1  keeps 1 unit  by one-a-day

example "a record of the infusion is asked for"
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
  facts
    administration is asked-for
    route is intravenous
  expect
    1  pended  asking given
    2  clear

example "a drug by mouth"
  claim
    1  J0696  2020-09-01
  facts
    route is oral
  expect
    1  denied  by by-mouth

example "a drug that was not given, strictly"
  claim
    1  J0696  2020-09-01
  facts
    administration is never
    given-at-all of line 1 is no
  expect
    1  denied  by by-mouth

example "elsewhere the policy is silent"
  claim at place of service 11
    1  S9500  2020-09-01
  expect
    1  not judged

example "unless every place is meant"
  claim at place of service 11
    1  S9500  2020-09-01
  facts
    judged-at is any-place
  expect
    1  denied  by infusion-day
