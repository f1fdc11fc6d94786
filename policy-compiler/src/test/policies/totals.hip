policy T016 "Units and days of lines, added up"
  version   1
  in force  from 2021-01-01

codes drug "drug": J0120 to J9999
codes visit "visit": 99601, 99602
codes kit "kit": A4220 to A4230

modifiers extra "extra": KX

reason too-many CO 151 N362 "too many"
reason too-few CO 107 N349 "too few"
reason not-here CO 96 N180 "not here"

fact route of a line: oral, intravenous
  proven by "order"

fact given of a day of a line: yes or no
  proven by "note"

fact fewest of the claim: number
  proven by "contract"
  if unknown, presume 5

rule enough-drug "A therapy needs five units of drug that day"
  cites "Units" 1
  each day of a line in S9500
  where fewer than fewest units of lines in drug cover that day
  is denied
  as too-few

rule intravenous-drug "A therapy needs three units by vein on its days"
  cites "Units" 2
  each line in S9338
  where not (at least 3 units of lines in drug whose route is intravenous cover one of its days)
  is denied
  as too-few

rule kits-of-a-claim "Four kits a claim, but for extra ones"
  cites "Units" 3
  each line in kit
  where it has no modifier in extra
    and more than 4 units of other lines in kit without a modifier in extra are on the claim
  is denied
  as too-many

rule visit-days "Visits on three days a claim"
  cites "Days" 1
  each line in 99601
  where more than 3 days of lines in visit whose given is yes cover one of its days
  is denied
  as too-many

rule exactly-two-days "Two days with a drug"
  cites "Days" 2
  each line in 99602
  where exactly 2 days of payable lines in drug are on the claim
  is denied
  as not-here

rule drug-denied "A drug by mouth that is extra is not paid"
  cites "Days" 3
  each line in drug
  where it has a modifier in extra and route is oral
  is denied
  as not-here

example "units are spread over the days of their line"
  claim
    1  S9500  2021-01-01 to 2021-01-03  3 units
    2  J0696  2021-01-01 to 2021-01-02  9 units
    3  J0697  2021-01-02
  facts
    route is intravenous
  expect
    1  keeps 1 unit by enough-drug
    others clear

example "as few as the contract says"
  claim
    1  S9500  2021-01-01 to 2021-01-03  3 units
    2  J0696  2021-01-01 to 2021-01-02  9 units
  facts
    route is intravenous
    fewest is 4.5
  expect
    1  keeps 2 units by enough-drug
    others clear

example "ten thousandths on three days"
  claim
    1  S9500  2021-01-01 to 2021-01-03  3 units
    2  J0696  2021-01-01 to 2021-01-03  10 units
  facts
    route is intravenous
    fewest is 3.334
  expect
    1  keeps 1 unit by enough-drug
    others clear

example "lines of which it is not known"
  claim
    1  S9338  2021-01-01
    2  J0696  2021-01-01 to 2021-01-02  4 units
    3  J0696  2021-01-01
  expect
    1  pended by intravenous-drug asking route
    others clear

example "enough without those that are not known"
  claim
    1  S9338  2021-01-01
    2  J0696  2021-01-01  3 units
    3  J0696  2021-01-01
  facts
    route of line 2 is intravenous
  expect
    others clear

example "too few with all"
  claim
    1  S9338  2021-01-01
    2  J0696  2021-01-01 to 2021-01-02  4 units
    3  J0696  2021-01-02 to 2021-01-03  4 units
  expect
    1  denied by intravenous-drug
    others clear

example "units of a claim"
  claim
    1  A4220  2020-12-31 to 2021-01-02  2 units
    2  A4221  2021-01-01  4 units
    3  A4222  2021-02-01  1 unit
    4  A4223 KX  2021-02-01  9 units
  expect
    1  keeps 1 unit by kits-of-a-claim
    2  clear
    3  denied by kits-of-a-claim
    4  clear

example "days are counted once, as far as known"
  claim
    1  99601  2021-01-01 to 2021-01-04  4 units
    2  99602  2021-01-03 to 2021-01-04  2 units
  facts
    given on 2021-01-01 is yes
    given on 2021-01-02 is yes
    given of line 1 on 2021-01-03 is yes
    given of line 2 on 2021-01-03 is no
    given of line 2 on 2021-01-04 is no
  expect
    1  pended by visit-days asking given
    2  clear

example "three days are not more than three"
  claim
    1  99601  2021-01-01 to 2021-01-04  4 units
    2  99601  2021-01-01 to 2021-01-04  4 units
  facts
    given of line 2 on 2021-01-04 is yes
    given of line 1 on 2021-01-04 is no
    given is yes
    given of line 1 on 2021-01-01 is no
    given of line 2 on 2021-01-01 is no
  expect
    others clear

example "four days"
  claim
    1  99601  2021-01-01 to 2021-01-04  4 units
    2  99602  2021-01-04 to 2021-01-05  2 units
  facts
    given is yes
  expect
    1  denied by visit-days
    2  clear

example "payable lines"
  claim
    1  99602  2021-01-01
    2  J0696  2021-01-01 to 2021-01-02  2 units
    3  J0696 KX  2021-01-03
  facts
    route of line 2 is oral
  expect
    1  pended by exactly-two-days asking route
    2  clear
    3  pended by drug-denied asking route

example "two days with a payable drug, and one with another that is not"
  claim
    1  99602  2021-01-01
    2  J0696  2021-01-01 to 2021-01-02  2 units
    3  J0696 KX  2021-01-03
  facts
    route is oral
  expect
    1  denied by exactly-two-days
    2  clear
    3  denied by drug-denied
