policy T020 "What was before"
  version   1
  in force  from 2021-01-01

codes evaluation "evaluation": 97161 to 97163
codes therapy "therapy": 97110, 97112
codes removal "removal": 58150
codes refill "refill": A4230
codes visit "visit": 99212 to 99215
codes screening "screening": G0121
codes drug "drug": J1000
codes care "day of care": S9500
codes round "round": J1001

modifiers repeated "repeated": 76

lines own-visit "visit that is no repetition":
  a line in visit without a modifier in repeated

reason too-often CO 119 "more often than is paid"
reason not-new   CO 96 N130 "not for a member who was seen before"

fact approved of a line: yes or no
  proven by "approval"

rule one-evaluation "An evaluation is paid once in twelve months"
  cites "Section" 1
  each day of a line in evaluation
  where a line in evaluation came within 12 months before that day
    and approved is not yes
  is denied
  as too-often

rule twenty-therapies "Twenty lines of therapy are paid in a calendar year"
  cites "Section" 2
  each day of a line in therapy
  where at least 3 other lines in therapy came before that day in the same calendar year
  is denied
  as too-often

rule once "What is removed is removed once"
  cites "Section" 3
  each line in removal
  where a line in removal came before its first day
  is denied
  as too-often

rule early-refill "A refill comes 25 days after the last"
  cites "Section" 4
  each line in refill
  where another line with the same code and provider came within 25 days before its first day
  is denied
  as too-often

rule new-visit "A visit of a new member is not for one who was seen by the same provider"
  cites "Section" 5
  each line in 99211
  where a payable line in own-visit with the same provider came within 3 years before its first day
  is denied
  as not-new

rule visit-with-therapy "A visit is not paid with a therapy of its day"
  cites "Section" 5
  each line in visit
  where a line in therapy covers one of its days
  is denied
  as not-new

rule visit-and-screening "A visit after a screening of the month is noted"
  cites "Section" 6
  each line in visit
  where exactly 1 line in screening came before its first day in the same calendar month
  is noted

rule screening-once "Screenings are paid once, and where nobody knows, wait"
  cites "Section" 7
  each day of a line in screening
  where not (no line in screening came within 2 weeks before that day)
  is denied
  as too-often

rule units-of-drug "Ten units of a drug are paid in a month"
  cites "Section" 8
  each line in drug
  where more than 9 units of lines in drug without a modifier in repeated came within 1 month before its first day
  is denied
  as too-often

rule days-of-care "Three days of care are paid in a year"
  cites "Section" 9
  each day of a line in care
  where at least 3 days of lines in care came before that day in the same calendar year
  is denied
  as too-often

rule rounds "A round is not paid after two units of visits that are paid"
  cites "Section" 10
  each line in round
  where not (at most 1 unit of payable lines in visit came within 1 week before its first day)
  is denied
  as too-often

example "an evaluation a year after another, and one a day sooner"
  claim
    1  97161  2021-06-15
  history
    1  97162  2020-06-14
  expect
    1  clear

example "an evaluation on the same day of the month twelve months before"
  claim
    1  97161  2021-06-15
  history
    1  97162  2020-06-15
  facts
    approved is no
  expect
    1  denied by one-evaluation

example "nobody knows whether there was an evaluation"
  claim
    1  97161  2021-06-15
    2  97161  2021-06-15
  facts
    approved of line 2 is yes
  expect
    1  pended by one-evaluation asking approved, member-history
    2  clear

example "what is known of a history may be enough"
  claim
    1  97161  2021-06-15
  history in part
    1  97162  2020-12-15
  facts
    approved is no
  expect
    1  denied by one-evaluation

example "what is not found in a part of a history may be there"
  claim
    1  97161  2021-06-15
  history in part
    1  97110  2020-12-15
  facts
    approved is no
  expect
    1  pended by one-evaluation asking member-history

example "a line on two days has an evaluation before the second"
  claim
    1  97161  2021-06-15 to 2021-06-16  2 units
  history
  facts
    approved is no
  expect
    1  keeps 1 unit by one-evaluation

example "the fourth therapy of a year, of the same claim and of others"
  claim
    1  97110  2021-03-02
    2  97112  2021-03-03
    3  97110  2021-03-03
  history
    1  97110  2020-12-31
    2  97110  2021-01-01
    3  97112  2020-12-30 to 2021-01-02  4 units
  expect
    1  clear
    2  denied by twenty-therapies
    3  denied by twenty-therapies

example "on the first day of a year nothing came before in it"
  claim
    1  97110  2022-01-01
  expect
    1  clear

example "a removal in another life"
  claim
    1  58150  2021-03-02
    2  58150  2021-03-05
  history
    1  58150  1971-01-01
  expect
    others denied by once

example "a removal, and nothing before"
  claim
    1  58150  2021-03-02
  history
  expect
    1  clear

example "refills by the same provider"
  claim
    1  A4230  2021-03-26  provider 1234567893
    2  A4230  2021-03-27  provider 1000000004
  history
    1  A4230  2021-03-01  provider 1234567893
    2  A4230  2021-03-01  provider 1000000004
  expect
    1  denied by early-refill
    2  clear

example "a visit before that was a repetition, and one that was none"
  claim
    1  99211  2024-02-29  provider 1234567893
    2  99211  2024-02-28  provider 1000000004
  history
    1  99213 76  2022-02-28  provider 1234567893
    2  99213     2021-02-28  provider 1000000004
  expect
    1  clear
    2  denied by new-visit

example "a visit in a month with one screening before, and with two"
  claim
    1  99213  2021-05-03
  history
    1  G0121  2021-05-01
    2  G0121  2021-04-30
  expect
    1  noted by visit-and-screening

example "two screenings in the month are not one"
  claim
    1  99213  2021-05-03
  history
    1  G0121  2021-05-01
    2  G0121  2021-05-02
  expect
    1  clear

example "a screening within two weeks, and one before"
  claim
    1  G0121  2021-05-15
    2  G0121  2021-05-30
  history
    1  G0121  2021-05-01
  expect
    1  denied by screening-once
    2  clear

example "a screening of which nobody knows what was before"
  claim
    1  G0121  2021-05-15
  expect
    1  pended by screening-once asking member-history

example "a visit of this claim before that is not paid, and one that may be"
  claim
    1  99211  2021-05-15  provider 1234567893
    2  99213  2021-05-14  provider 1234567893
    3  97110  2021-05-14
    4  99211  2021-05-14  provider 1000000004
    5  99213  2021-05-13  provider 1000000004
  history
  expect
    1  clear
    2  denied by visit-with-therapy
    3  clear
    4  denied by new-visit
    5  clear

example "a visit of which nobody knows what was before"
  claim
    1  99211  2021-05-15
    2  99213  2021-05-15
  expect
    1  pended by new-visit asking member-history
    2  clear

example "units on the days within the month alone"
  claim
    1  J1000  2021-03-31
    2  J1000  2021-03-30
  history
    1  J1000     2021-02-27 to 2021-03-01  15 units
    2  J1000 76  2021-03-01  15 units
  expect
    1  denied by units-of-drug
    2  denied by units-of-drug

example "units that are just as many as are paid"
  claim
    1  J1000  2021-03-31
  history
    1  J1000     2021-02-26 to 2021-02-28  15 units
    2  J1000     2021-03-30  4 units
    3  J1000     2021-03-31  40 units
  expect
    1  clear

example "units of which nobody knows whether there are more"
  claim
    1  J1000  2021-03-31
    2  J1000  2021-05-31
  history in part
    1  J1000  2021-03-30  4 units
    2  J1000  2021-05-30  10 units
  expect
    1  pended by units-of-drug asking member-history
    2  denied by units-of-drug

example "days of care of the line itself and of others, each counted once"
  claim
    1  S9500  2021-01-01 to 2021-01-05  5 units
    2  S9500  2021-01-02
  history
    1  S9500  2020-12-30 to 2021-01-01  3 units
    2  S9500  1969-12-30
  expect
    1  keeps 3 units by days-of-care
    2  clear

example "visits that are paid count"
  claim
    1  J1001  2021-01-05
    2  99213  2021-01-04
    3  99213  2021-01-03
    4  J1001  2021-01-04
  history
  expect
    1  denied by rounds
    2  clear
    3  clear
    4  clear

example "a visit that is denied does not count"
  claim
    1  J1001  2021-01-05
    2  99213  2021-01-04
    3  97110  2021-01-04
  history
    1  99213  2021-01-03
    2  99213  2020-12-28
  expect
    others clear
    2  denied by visit-with-therapy
