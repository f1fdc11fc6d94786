policy T060 "Once in so many days, of what is paid"
  version   1.0
  in force  from 2021-01-01

codes test "test": 83036
codes visit "visit": 97161 to 97163

fact ordered of a line: yes or no
  proven by "the order"

reason too-often CO 119 "more often than is paid"
reason half CO 59 "paid half"
reason not-ordered CO 50 "not ordered"

rule once-in-thirty-days "One test that is paid in 30 days"
  cites "Tests" 1
  each day of a line in test
  where a payable line in test came within 29 days before that day
  is denied
  as too-often

rule once-in-a-year "One visit that is paid in 12 months"
  cites "Visits" 1
  each line in visit
  where a payable line in visit came within 12 months before its first day
  is denied
  as too-often

rule ordered-test "A test is ordered"
  cites "Tests" 2
  each line in test
  where ordered is no
  is denied
  as not-ordered

rule half-of-a-test "A test is paid half"
  cites "Tests" 3
  each line in test
  pays 50 percent
  as half

example "the first and the third of three, in whatever order they stand"
  claim
    1  83036  2021-03-13  1 unit  charge 10
    2  83036  2021-02-01  1 unit  charge 10
    3  83036  2021-02-21  1 unit  charge 10
    4  97161  2022-02-15
    5  97162  2021-01-15
    6  97163  2021-07-15
  history
  facts
    ordered is yes
  expect
    1  pays 5 dollars by half-of-a-test
    2  pays 5 dollars by half-of-a-test
    3  denied by once-in-thirty-days
    4  clear
    5  clear
    6  denied by once-in-a-year

example "days of one line"
  claim
    1  83036  2021-02-01 to 2021-03-03  31 units  charge 31
  history
  facts
    ordered is yes
  expect
    1  keeps 2 units and pays 1 dollars by once-in-thirty-days

example "what is not paid does not count, and while it waits the next does"
  claim
    1  83036  2021-02-01
    2  83036  2021-02-21
    3  83036  2021-06-01  1 unit  charge 10
    4  83036  2021-06-21  1 unit  charge 10
    5  83036  2021-07-13  1 unit  charge 10
  history
  facts
    ordered of line 1 is no
    ordered of line 2 is yes
    ordered of line 4 is yes
    ordered of line 5 is yes
  expect
    1  denied by ordered-test
    2  pays 50 percent by half-of-a-test
    3  pended by ordered-test asking ordered
    4  pended by once-in-thirty-days asking ordered
    5  pended by once-in-thirty-days asking ordered

example "what came on other claims was paid"
  claim
    1  83036  2021-02-01
    2  83036  2021-02-21
  history
    1  83036  2021-01-10
  facts
    ordered is yes
  expect
    1  denied by once-in-thirty-days
    2  pays 50 percent by half-of-a-test
