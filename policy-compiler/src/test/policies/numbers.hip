policy T012 "Numbers: facts that are, and bounds that may be facts and come again"
  version   1
  in force  from 2021-01-01

codes kit "kit": A4230, A4231
codes drug "drug": J0120 to J9999
codes therapy "therapy": S9500, S9338
codes visit "visit": 99601, 99602

reason too-many CO 151 N362 "too many"
reason not-here CO 96 N180 "not here"
reason bundled CO 97 M15 "part of another service"

table doses "doses" from "doses.csv"

fact max-units of a line: number
  from doses by code
  proven by "order"

fact interval of a line: number
  from doses by code
  proven by "plan of care"

fact longest-interval of the claim: number
  proven by "contract"
  if unknown, presume 30

fact per-day of a day of a line: number
  proven by "order of the day"

rule kits "As many kits as were ordered"
  cites "Kits" 1
  each line in kit
  keeps at most max-units units
  as too-many

rule kit-with-drug "A kit that is not paid takes its drug along"
  cites "Kits" 2
  each line in drug
  where a line in kit is on the claim and no payable line in kit covers one of its days
  is denied
  as not-here

rule kit-units "Kits above what was ordered are noted"
  cites "Kits" 3
  each line in kit
  where it has more than max-units units
  is noted

rule drug-interval "A drug is given at its interval"
  cites "Drugs" 1
  each line in drug
  where interval is more than 1 and interval is at most longest-interval and interval is not 30 or 31
  keeps at most 2 units in every interval days
  as too-many

rule drug-month "A drug is given once a month"
  cites "Drugs" 2
  each line in drug
  where interval is 30 or 31
  keeps at most 1 unit in every month
  as too-many

rule every-10-days "A therapy is given every 10 days"
  cites "Therapies" 1
  each line in S9500
  keeps at most 1 unit in every 10 days
  as too-many

rule therapy-day "On days with a drug"
  cites "Therapies" 2
  each day of a line in therapy
  where no line in drug whose interval is less than 31 covers that day
  is denied
  as not-here

rule nurse-hours "As many visits a day as were ordered"
  cites "Visits" 1
  each day of a line in 99601
  keeps at most per-day units
  as too-many

rule visit-days "A visit is paid beside a drug that is given often"
  cites "Visits" 2
  each line in 99602
  where a line in drug whose interval is not more than 7.5 covers one of its days
  is included in that line
  as bundled

example "three units on thirty days with drugs are three infusions"
  claim
    1  S9500  2021-01-01 to 2021-01-30  3 units
    2  S9500  2021-01-01 to 2021-01-30  30 units
    3  J0696  2021-01-01 to 2021-01-30  2 units
  facts
    interval of line 3 is 15
  expect
    1  clear
    2  keeps 3 units by every-10-days
    3  clear

example "a day of a full block keeps nothing"
  claim
    1  S9500  2021-01-01 to 2021-01-30  3 units
    2  J0696  2021-01-01
    3  J0696  2021-01-09
    4  J0696  2021-01-21
  facts
    interval is 1
  expect
    1  keeps 2 units by every-10-days
    others clear

example "units go to blocks with room, also where the first days are denied"
  claim
    1  S9500  2021-01-01 to 2021-01-30  2 units
    2  J0696  2021-01-05 to 2021-01-06  2 units
    3  J0696  2021-01-20
  facts
    interval is 1
  expect
    1  clear
    others clear

example "what a table says of a number"
  claim
    1  A4230  2021-01-01  5 units
    2  A4231  2021-01-01  2 units
    3  A4231  2021-01-01  3 units
    4  A4231  2021-01-01  5 units
  expect
    1  keeps 4 units by kits
    2  clear
    3  pended by kits asking max-units
    4  keeps 4 units by kits asking max-units

example "what is told counts more"
  claim
    1  A4231  2021-01-01  3 units
    2  A4231  2021-01-01  3 units
    3  A4231  2021-01-01  3 units
  facts
    max-units of line 1 is 2.5
    max-units of line 2 is 3
    max-units of line 3 is 0
  expect
    1  keeps 2.5 units by kits
    2  clear
    3  keeps 0 units by kits

example "an interval that is one of two"
  claim
    1  J0696  2021-01-01 to 2021-01-14  2 units
    2  J0696  2021-01-01 to 2021-01-14  3 units
    3  J1569  2021-01-01 to 2021-02-28  3 units
    4  J0120  2021-01-01 to 2021-01-14  14 units
  facts
    interval of line 4 is 7
  expect
    1  clear
    2  pended by drug-interval asking interval
    3  keeps 2 units by drug-month
    4  keeps 4 units by drug-interval

example "an interval that is longer than any"
  claim
    1  J0696  2021-01-01 to 2021-01-14  3 units
  facts
    interval is 10
    longest-interval is 9.5
  expect
    1  clear

example "units of each day"
  claim
    1  99601  2021-01-01 to 2021-01-02  4 units
    2  99601  2021-01-01 to 2021-01-02  4 units
    3  99601  2021-01-03  2 units
  facts
    per-day of line 1 on 2021-01-01 is 1
    per-day of line 1 on 2021-01-02 is 2
    per-day of line 2 on 2021-01-01 is 2
  expect
    1  keeps 3 units by nurse-hours
    2  pended by nurse-hours asking per-day
    3  pended by nurse-hours asking per-day

example "a drug whose interval is short"
  claim
    1  99602  2021-01-01
    2  J0696  2021-01-01
    3  99602  2021-01-02
    4  J0696  2021-01-02
    5  99602  2021-01-03
    6  J0696  2021-01-03
  facts
    interval of line 2 is 7.5
    interval of line 4 is 8
  expect
    1  included in 2 by visit-days
    3  clear
    5  pended by visit-days asking interval
    others clear
