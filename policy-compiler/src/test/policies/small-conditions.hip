policy T004 "What lines carry, what claims say, what comes again"
  version   1
  in force  from 2021-01-03 to 2021-12-31
  applies   where (plan is "PLAN-A", "PLAN-C" or "PLAN-B" and (group is not "GRP09" or billing tin is "98-7654321"))
    or billing npi is not "1000000004"

codes visit "visit": 99601
codes drug "drug": J0120 to J9999
codes kit "kit": A4220 to A4230
codes therapy "therapy": S9325 to S9379

modifiers right: RT

reason twice     OA 18        "an exact duplicate"
reason alike     CO 97 M15    "the same service again"
reason no-ndc    CO 16 M119   "the drug is not named"
reason nobody    CO 16 N290   "nobody rendered it"
reason too-often CO 151 N362  "more days than the order has"
reason not-here  CO 96 N180   "not in this plan"

rule exact-duplicate "A line that was billed before is not paid again"
  cites "Section" 1
  each line in drug
  where it is the 2nd or later line with the same code, modifiers, days, ndc and provider on the claim
  is denied
  as twice

rule kit-again "Another kit of the same days and units"
  cites "Section" 2
  each line in kit
  where another line in kit without a modifier in right and with the same units and days covers one of its days
  is included in that line
  as alike

rule day-again "On one day a therapy is billed once by a provider"
  cites "Section" 2
  each day of a line in therapy
  where at least 2 lines with the same code and provider cover that day
  is denied
  as alike

rule payable-again "A visit beside a payable one of the same modifiers"
  cites "Section" 3
  each line in 99213
  where a payable line in visit with the same modifiers covers one of its days
  is denied
  as alike

rule drug-named "A drug names itself"
  cites "Section" 4
  each line in drug
  where it has no ndc and plan is not "PLAN-A" or "PLAN-B"
  is denied
  as no-ndc
  gives way to exact-duplicate

rule rendered "Somebody rendered a visit"
  cites "Section" 5
  each line in visit
  where it has no rendering provider and (group is "GRP01" or billing npi is "1234567893", "1000000004")
  is denied
  as nobody

rule named-and-rendered "What names both is looked at"
  cites "Section" 5
  each line in A4222
  where it has an ndc and it has a rendering provider and not (billing tin is "12-3456789")
  is noted

rule every-third-day "A therapy of every third day"
  cites "Section" 6
  each line in S9325
  keeps at most 1 unit in every 3 days
  as too-often
  gives way to day-again

rule monthly "A therapy of every month"
  cites "Section" 6
  each line in S9330
  keeps at most 1 unit in every month
  as too-often
  gives way to day-again

rule plan-pays "A plan does not pay for it"
  cites "Section" 7
  each line in S9340
  where plan is "PLAN-A" and that-year is yes
  is denied
  as not-here
  gives way to day-again

fact that-year of the claim: yes or no

rule replaced "A replacement by another kind of biller is looked at"
  cites "Section" 7
  each line in A4223
  where frequency is "7", "8" and billing taxonomy is not "251F00000X"
  is pended

rule nurse "A nurse renders it, and none of these, without an authorization"
  cites "Section" 8
  each day of a line in 99347
  where rendering taxonomy is "163W00000X" or "163WH0200X"
    and rendering npi is not "1234567893"
    and it has no prior authorization
  is denied
  as nobody

example "the second of two that agree in all"
  claim plan "PLAN-A", npi "1234567893"
    1  J1000 JA JB  2021-02-01 to 2021-02-02  ndc 00004196501 provider 1234567893
    2  J1000 JB JA  2021-02-01 to 2021-02-02  4 units  ndc 00004196501 provider 1234567893 taxonomy 163W00000X
    3  J1000 JA JB  2021-02-01 to 2021-02-02  ndc 00004196502 provider 1234567893
    4  J1000 JA JB  2021-02-01 to 2021-02-02  ndc 00004196501
    5  J1000 JA JB  2021-02-01  ndc 00004196501 provider 1234567893
    6  J1001 JA JB  2021-02-01 to 2021-02-02  ndc 00004196501 provider 1234567893
    7  J1000 JA  2021-02-01 to 2021-02-02  ndc 00004196501 provider 1234567893
    8  J1000 JA JB  2021-02-01 to 2021-02-02
    9  J1000 JA JB  2021-02-01 to 2021-02-02
  expect
    2  denied by exact-duplicate
    9  denied by exact-duplicate
    others clear

example "kits of the same days and units"
  claim
    1  A4220 RT  2021-02-01 to 2021-02-02  2 units
    2  A4221     2021-02-01 to 2021-02-02  2 units
    3  A4223     2021-02-01 to 2021-02-02  3 units
    4  A4222     2021-02-01 to 2021-02-03  2 units
    5  A4222     2021-02-01 to 2021-02-03  3 units  ndc 00004196501 provider 1234567893
  expect
    1  included in 2 by kit-again
    5  noted by named-and-rendered
    others clear

example "one provider twice on a day"
  claim
    1  S9335  2021-02-01 to 2021-02-02  2 units  provider 1234567893
    2  S9335  2021-02-02  provider 1234567893
    3  S9335  2021-02-02  provider 1000000004
    4  S9336  2021-02-02  provider 1000000004
  expect
    1  keeps 1 unit by day-again
    2  denied by day-again
    others clear

example "a visit beside one that was rendered"
  claim group "GRP01"
    1  99601 TD     2021-02-01
    2  99601 TD SD  2021-02-02  provider 1234567893
    3  99213 TD     2021-02-01
    4  99213 SD TD  2021-02-02
  expect
    1  denied by rendered
    4  denied by payable-again
    others clear

example "a claim that says nothing is of no plan"
  claim
    1  J1000  2021-02-01
    2  J1001  2021-02-01  ndc 00004196501
    3  99601  2021-02-01
  expect
    1  denied by drug-named
    others clear

example "two plans need no name"
  claim tin "12-3456789", plan "PLAN-B"
    1  J1000  2021-02-01
    2  A4222  2021-02-01  ndc 00004196501 provider 1234567893
  expect
    others clear

example "blocks of three days are counted from the first, also before the policy was in force"
  claim at place of service 11, group "GRP02"
    1  S9325  2021-01-01 to 2021-01-10  10 units
    2  S9325  2021-02-01 to 2021-02-10  10 units
  expect
    1  keeps 6 units by every-third-day
    2  keeps 4 units by every-third-day

example "every month, or its last day"
  claim
    1  S9330  2021-01-31 to 2021-05-01  91 units
  expect
    1  keeps 4 units by monthly

example "a plan pays or not"
  claim plan "PLAN-A"
    1  S9340  2021-02-01
  facts
    that-year is yes
  expect
    1  denied by plan-pays

example "another plan pays"
  claim plan "PLAN-B"
    1  S9340  2021-02-01
  facts
    that-year is yes
  expect
    1  clear

example "not judged in this plan"
  claim plan "PLAN-X", npi "1000000004"
    1  S9340  2021-02-01
  expect
    1  not judged

example "a group that is out, but for one tax number"
  claim plan "PLAN-A", group "GRP09", npi "1000000004"
    1  S9340  2021-02-01
  expect
    1  not judged

example "a group that is out, and the tax number"
  claim plan "PLAN-A", group "GRP09", npi "1000000004", tin "987654321"
    1  S9340  2021-02-01
  expect
    1  pended by plan-pays asking that-year

example "a replacement is looked at"
  claim frequency "7", taxonomy "332B00000X", plan "PLAN-A"
    1  A4223  2021-01-04
  expect
    1  pended by replaced

example "a replacement by that kind of biller"
  claim frequency "8", taxonomy "251F00000X", plan "PLAN-A"
    1  A4223  2021-01-04
  expect
    1  clear

example "an original"
  claim frequency "1", taxonomy "332B00000X", plan "PLAN-A"
    1  A4223  2021-01-04
  expect
    1  clear

example "who renders it, with or without an authorization"
  claim plan "PLAN-A"
    1  99347  2021-01-04  provider 1000000004 taxonomy 163W00000X
    2  99347  2021-01-04  provider 1000000004 taxonomy 163W00000X authorization "A1"
    3  99347  2021-01-04  provider 1234567893 taxonomy 163W00000X
    4  99347  2021-01-04  provider 1000000004 taxonomy 207Q00000X
    5  99347  2021-01-04
  expect
    1  denied by nurse
    others clear

example "an authorization of the claim is one of every line"
  claim plan "PLAN-A", authorization "A1"
    1  99347  2021-01-04  provider 1000000004 taxonomy 163W00000X
  expect
    1  clear
