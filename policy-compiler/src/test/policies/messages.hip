policy MESSAGES1 "Messages with values"
  version   1.0
  in force  from 2021-01-01

table doses "doses" from "doses.csv"

codes visit "nursing visit": 99601

fact max-hours of the claim: number
  proven by "the plan of care"

fact nurse of a day of a line: registered, practical
  proven by "visit note"

fact interval of a line: number
  from doses by code

reason too-many  CO 151 N362 "of {code} {bound} units a day are paid at most; line {line} bills {units} on {days}"
reason part-of   CO 97 M15   "part of {that-code} on line {that-line}"
reason by-whom   CO 96 N180  "given by {nurse}, {max-hours} hours"
reason how-often CO 96 N180  "given every {interval} days"
reason plain     CO 96 N180  "not paid"

rule hours "So many hours a day"
  cites "Messages" 1
  each day of a line in 99602
  keeps at most max-hours units
  as too-many

rule in-a-visit "Venipuncture is part of a visit"
  cites "Messages" 2
  each line in 36415
  where a payable line in visit covers one of its days
  is included in that line
  as part-of

rule nurses "A visit by a practical nurse, or by whom is not known"
  cites "Messages" 3
  each day of a line in visit
  where it has a modifier in 59
  is denied
  as by-whom

rule interval-told "How often a drug is given is told"
  cites "Messages" 4
  each line in J0120 to J9999
  where it has a modifier in 59
  is denied
  as how-often

rule plainly "Nothing to fill in"
  cites "Messages" 5
  each line in A4223
  is denied
  as plain

example "hours beyond the plan of care, and within it"
  claim
    1  99602  2021-03-01  5 units
    2  99602  2021-03-02  2 units
  facts
    max-hours is 2.50
  expect
    1  keeps 2.5 units by hours
    2  clear

example "it is not known how many hours are paid"
  claim
    1  99602  2021-03-01  5 units
  expect
    1  pended by hours asking max-hours

example "venipuncture on the day of a visit, and on another"
  claim
    1  99601  2021-03-01
    2  36415  2021-03-01
    3  36415  2021-03-02
  expect
    1  clear
    2  included in 1 by in-a-visit
    3  clear

example "a visit and a drug with a modifier, and supplies"
  claim
    1  99601 59  2021-03-01 to 2021-03-03  3 units
    2  J0696 59  2021-03-01
    3  J0696     2021-03-01
    4  A4223     2021-03-01
  facts
    nurse of line 1 on 2021-03-01 is practical
    nurse of line 1 on 2021-03-02 is registered
  expect
    1  denied by nurses
    2  denied by interval-told
    3  clear
    4  denied by plainly
