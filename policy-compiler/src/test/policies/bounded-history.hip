policy T090 "Bounds over what came"
  version   1
  in force  from 2021-01-01

codes therapy "therapy": 97110, 97112
codes drug "drug": J1000 to J1999
codes visit "visit": 99601, 99602
codes kit "kit": A4220 to A4230
codes test "test": 80048, 80053

table gaps "gaps" from "gaps.csv"

reason too-many CO 119 M86 "more than is paid in the time"
reason not-here CO 96 N180 "not here"

fact gap-days of a line: number
  from gaps by code

fact max-tests of the claim: number
  proven by "contract"

fact route of a line: oral, intravenous
  proven by "order"

rule therapy-of-a-year "Six units of therapy a year"
  cites "Units" 1
  each day of a line in therapy
  keeps at most 6 units together with lines in therapy that came before that day in the same calendar year
  as too-many

rule drug-of-a-week "Four units in seven days, of what is paid"
  cites "Units" 2
  each day of a line in drug
  keeps at most 4 units together with payable lines with the same code that came within 7 days before that day
  as too-many

rule by-mouth "A drug by mouth is not paid"
  cites "Units" 3
  each line in drug
  where route is oral
  is denied
  as not-here

rule visit-a-day "Two units of visits a day, whoever bills them"
  cites "Units" 4
  each day of a line in visit
  keeps at most 2 units together with lines in visit that came on that day
  as too-many

rule kits-of-a-gap "Three kits within the gap that a table knows"
  cites "Units" 5
  each day of a line in kit
  keeps at most 3 units together with lines in kit that came within gap-days days before that day
  as too-many

rule tests-of-a-life "As many tests as the contract says, ever, by one provider"
  cites "Units" 6
  each day of a line in test
  keeps at most max-tests units together with lines in test with the same provider that came before that day
  as too-many

example "units of the year are counted, of this claim and of others"
  claim
    1  97110  2021-03-01 to 2021-03-02  4 units
    2  97112  2021-03-02  3 units
    3  97110  2022-01-01  6 units
  history
    1  97112  2021-02-28  1 unit
    2  97110  2020-12-31  6 units
  expect
    1  clear
    2  keeps 1 unit by therapy-of-a-year
    others clear

example "what is surely there cuts, and what may be there makes the rest wait"
  claim
    1  97110  2021-03-01  8 units
  history in part
    1  97110  2021-02-01  2 units
  expect
    1  keeps 4 units by therapy-of-a-year asking member-history

example "what is gone is gone, whatever else came"
  claim
    1  97110  2021-03-01  8 units
  history in part
    1  97110  2021-02-01  6 units
  expect
    1  keeps 0 units by therapy-of-a-year

example "nothing is above the bound in a year that begins"
  claim
    1  97110  2021-01-01  6 units
    2  97110  2021-01-01  1 unit
  expect
    1  clear
    2  keeps 0 units by therapy-of-a-year

example "what the bound left nothing of takes nothing of it"
  claim
    1  J1000  2021-03-09  4 units
    2  J1000  2021-03-01  4 units
    3  J1000  2021-03-05  4 units
    4  J1001  2021-03-05  4 units
  history
  facts
    route is intravenous
  expect
    3  keeps 0 units by drug-of-a-week
    others clear

example "a drug that may not be paid"
  claim
    1  J1000  2021-03-01  4 units
    2  J1000  2021-03-02  1 unit
  history
  facts
    route of line 2 is intravenous
  expect
    1  pended by by-mouth asking route
    2  pended by drug-of-a-week asking route

example "a drug by mouth takes nothing"
  claim
    1  J1000  2021-03-01  4 units
    2  J1000  2021-03-02  1 unit
  history
  facts
    route of line 1 is oral
    route of line 2 is intravenous
  expect
    1  denied by by-mouth
    2  clear

example "the other claims of the day come first"
  claim
    1  99601  2021-03-01  1 unit
    2  99602  2021-03-01  1 unit
    3  99601  2021-03-02  2 units
  history
    1  99602  2021-03-01  1 unit
  expect
    1  clear
    2  keeps 0 units by visit-a-day
    3  clear

example "other claims of the day may be there"
  claim
    1  99601  2021-03-01  1 unit
  expect
    1  pended by visit-a-day asking member-history

example "a gap that a table knows, and one that it does not"
  claim
    1  A4220  2021-03-11  3 units
    2  A4230  2021-03-12  1 unit
  history
    1  A4221  2021-03-01  2 units
  expect
    1  keeps 1 unit by kits-of-a-gap
    2  pended by kits-of-a-gap asking gap-days

example "tests by one provider"
  claim
    1  80048  2021-03-11  1 unit  provider 1234567893
    2  80053  2021-03-11  1 unit  provider 1234567893
    3  80053  2021-03-12  1 unit  provider 1999999984
  history
    1  80048  1999-03-01  1 unit  provider 1234567893
  facts
    max-tests is 2
  expect
    2  keeps 0 units by tests-of-a-life
    others clear

example "nobody knows the bound"
  claim
    1  80048  2021-03-11
  history
  expect
    1  pended by tests-of-a-life asking max-tests
