policy AROUND1 "What came on the day, and after it"
  version   1.0
  in force  from 2021-01-01

codes visit "visit": 99202 to 99215
codes surgery "surgery": 10021 to 69990
codes lab "laboratory": 80047 to 89398

reason twice OA 18 "paid before"
reason part-of-it CO 97 M15 "part of another service"
reason too-many CO 151 N362 "more than is paid"

rule paid-before "What was paid on another claim is not paid again"
  cites "Duplicates" 1
  each day of a line in visit
  where a line with the same code and provider came on that day
  is denied
  as twice

rule one-panel "One panel for the days of a line"
  cites "Panels" 1
  each line in lab
  where more than 1 unit of lines with the same code came on one of its days
  is denied
  as too-many

rule before-surgery "A visit on the three days before a surgery is part of it"
  cites "Surgery" 1
  each day of a line in visit
  where a line in surgery with the same provider came within 3 days after that day
  is denied
  as part-of-it
  gives way to paid-before

rule no-follow-up "A laboratory line without a visit in the month after it"
  cites "Follow-up" 1
  each line in 36415
  where no line in visit came within 1 month after its last day
  is noted

rule two-years "Counted after"
  cites "Follow-up" 2
  each line in 36416
  where at least 2 lines in visit came within 2 weeks after its last day
    and no other line in 36416 came within 1 year after its last day
  is denied
  as too-many

example "on the day"
  claim
    1  99213  2021-03-01 to 2021-03-02  2 units
    2  99214  2021-03-02
    3  80053  2021-03-01 to 2021-03-02  2 units
    4  80053  2021-03-03
  history
    1  99213  2021-03-02
    2  80053  2021-03-02  2 units
    3  80053  2021-03-03
  expect
    1  keeps 1 unit by paid-before
    2  clear
    3  denied by one-panel
    4  clear

example "lines of the claim itself are no other claim's"
  claim
    1  99213  2021-03-02
    2  99213  2021-03-02
  history
  expect
    others clear

example "after the day, on this claim and on another"
  claim
    1  99213  2021-03-01
    2  99213  2021-03-02
    3  29881  2021-03-05
    4  99213  2021-04-01
    5  99213  2021-04-05
  history
    1  29881  2021-04-04
  expect
    2  denied by before-surgery
    4  denied by before-surgery
    others clear

example "a month after the last day"
  claim
    1  36415  2021-01-30 to 2021-01-31  2 units
    2  36415  2021-02-01
    3  36416  2021-01-31
    4  36416  2020-12-31
  history
    1  99213  2021-02-14
    2  99214  2021-03-01
    3  99213  2021-02-01
  expect
    1  clear
    2  clear
    3  denied by two-years
    4  not judged

example "what may have come is asked for"
  claim
    1  99213  2021-03-01
    2  80053  2021-03-01
  expect
    1  pended asking member-history
    2  pended by one-panel asking member-history
