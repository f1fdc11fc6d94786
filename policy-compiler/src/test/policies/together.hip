policy T017 "Bounds of several lines together"
  version   1
  in force  from 2021-01-01

codes visit "visit": 99601, 99602
codes drug "drug": J0120 to J9999
codes kit "kit": A4220 to A4230

reason too-many CO 151 N362 "too many"
reason not-here CO 96 N180 "not here"

fact max-units of the claim: number
  proven by "contract"

fact route of a line: oral, intravenous
  proven by "order"

rule drug-a-day "Four units of a drug a day, over all its lines"
  cites "Units" 1
  each day of a line in drug
  keeps at most 4 units together with payable lines with the same code that day
  as too-many

rule by-mouth "A drug by mouth is not paid"
  cites "Units" 2
  each line in drug
  where route is oral
  is denied
  as not-here

rule visits-of-a-claim "As many visits as the contract says, of all kinds together"
  cites "Units" 3
  each line in visit
  keeps at most max-units units together with lines in visit
  as too-many

rule kits "Three kits by vein"
  cites "Units" 4
  each line in kit
  keeps at most 3 units together with lines in kit whose route is intravenous
  as too-many

example "the lines of the lowest numbers keep theirs"
  claim
    1  J0696  2021-01-01  3 units
    2  J0696  2021-01-01  3 units
    3  J0696  2021-01-01
    4  J0697  2021-01-01  4 units
    5  J0696  2021-01-02  4 units
  facts
    route is intravenous
  expect
    1  clear
    2  keeps 1 unit by drug-a-day
    3  keeps 0 units by drug-a-day
    others clear

example "what is not paid takes nothing of the bound"
  claim
    1  J0696  2021-01-01  3 units
    2  J0696  2021-01-01  3 units
    3  J0696  2021-01-01  3 units
  facts
    route is intravenous
    route of line 1 is oral
  expect
    1  denied by by-mouth
    2  clear
    3  keeps 1 unit by drug-a-day

example "days by themselves"
  claim
    1  J0696  2021-01-01 to 2021-01-02  6 units
    2  J0696  2021-01-02 to 2021-01-03  6 units
  facts
    route is intravenous
  expect
    1  clear
    2  keeps 4 units by drug-a-day

example "a line that may be paid may take of the bound"
  claim
    1  J0696  2021-01-01  3 units
    2  J0696  2021-01-01  3 units
  facts
    route of line 2 is intravenous
  expect
    1  pended by by-mouth asking route
    2  pended by drug-a-day asking route

example "a bound that is told, and one that nobody knows"
  claim
    1  99601  2021-01-01  3 units
    2  99602  2021-01-02  3 units
  facts
    max-units is 5
  expect
    1  clear
    2  keeps 2 units by visits-of-a-claim

example "nobody knows the bound"
  claim
    1  99601  2021-01-01  3 units
  expect
    1  pended by visits-of-a-claim asking max-units

example "the others count where they are meant"
  claim
    1  A4220  2021-01-01  3 units
    2  A4221  2021-01-01  3 units
    3  A4222  2021-01-01  2 units
  facts
    route of line 1 is oral
    route of line 2 is intravenous
  expect
    1  clear
    2  clear
    3  keeps 0 units by kits
