policy SINCE1 "Since when, in each of several, and how long"
  version   1
  in force  from 2021-01-01

table doses "doses" from "doses.csv"

codes evaluation "evaluation": 97161 to 97163
codes again "evaluation again": 97164
codes therapy "therapy": 97110
codes device "device": E0601
codes mask "mask": A7030
codes pump "pump": E0781
codes visit "visit": 99213, 99214
codes test "test": 83655
codes dose "dose": J1001

modifiers repeated "repeated": 76

reason too-often CO 119 "more often than is paid"
reason too-soon  CO 119 "sooner than every {interval} days"
reason too-long  CO 119 "for longer than is paid"

fact interval of a line: number
  from doses by code
  proven by "the plan of care"

fact most-days of the claim: number
  proven by "the plan of care"

fact evaluated of a line: yes or no
  proven by "the record"

rule evaluate-again "After twelve lines of therapy an evaluation comes first"
  cites "Section" 1
  each line in therapy
  where at least 2 lines in therapy came since the last line in evaluation without a modifier in repeated
  is denied
  as too-often

rule not-again "An evaluation again needs therapy since the last one"
  cites "Section" 2
  each day of a line in again
  where no line in therapy came since the last line in evaluation, again
  is denied
  as too-often

rule since-paid "Units since the last visit that is paid"
  cites "Section" 3
  each day of a line in pump
  where more than 2 units of lines in mask came since the last payable line in visit
  is denied
  as too-often

rule other-days "Days of visits since the last other line"
  cites "Section" 3
  each day of a line in device
  where it has a modifier in repeated
    and at least 2 days of payable lines in visit came since the last other line in device
  is denied
  as too-often

rule visits "Visits of evaluated lines are paid only where that is known"
  cites "Section" 4
  each line in visit
  where evaluated is no
  is denied
  as too-often

rule third-month "A mask is for who had the device in each of three months"
  cites "Section" 5
  each line in mask
  where not (a line in device came in each of the 3 calendar months before its first day)
  is denied
  as too-often

rule each-week "A test for who was seen in each of two weeks"
  cites "Section" 6
  each day of a line in test
  where another line in test, visit came in each of the 2 weeks before that day
    or a payable line in visit came in each of the 2 calendar weeks before that day
  is denied
  as too-often

rule dose-interval "A dose comes in its interval"
  cites "Section" 7
  each line in dose
  where a line in dose came within interval days before its first day
  is denied
  as too-soon

rule dose-days "Days of doses in the interval"
  cites "Section" 7
  each day of a line in J1569
  where more than 1 day of payable lines in dose came within interval days before that day
  is denied
  as too-soon

rule dose-due "A dose that is due is paid"
  cites "Section" 7
  each day of a line in J1002
  where a line in J1002 came less than interval days before that day
  is denied
  as too-soon

rule week-of-tests "One evaluation in a calendar week"
  cites "Section" 8
  each day of a line in evaluation
  where a line in evaluation came before that day in the same calendar week
  is denied
  as too-often

rule long-pump "A pump is billed for so many days"
  cites "Section" 9
  each line in pump
  where it has more than most-days days
  is denied
  as too-long

rule across-months "A device is billed month by month"
  cites "Section" 10
  each day of a line in device
  where its days are not in one calendar month
    and it has at least 3 days
  is denied
  as too-long

rule across-years "Doses are noted across years or weeks"
  cites "Section" 10
  each line in dose
  where its days are not in one calendar year or its days are in one calendar week
  is noted

rule newborn "A test in the first weeks of life"
  cites "Section" 11
  each line in test
  where age is less than 2 weeks and the claim was received more than 4 weeks after its last day
  is noted

example "the third line of therapy since the evaluation"
  claim
    1  97110  2021-03-10
  history
    1  97161     2021-03-01
    2  97110     2021-03-01
    3  97110     2021-03-02
    4  97161 76  2021-03-05
    5  97110     2021-03-09
  expect
    1  denied by evaluate-again

example "an evaluation in between begins anew"
  claim
    1  97110  2021-03-10
  history
    1  97110  2021-03-01
    2  97110  2021-03-02
    3  97163  2021-03-02
    4  97110  2021-03-09
  expect
    1  clear

example "without an evaluation all that came counts"
  claim
    1  97110  2021-03-10
    2  97110  2021-03-02
  history
    1  97110  2011-03-01
  expect
    1  denied by evaluate-again
    2  clear

example "where more may have come, the last evaluation is not known"
  claim
    1  97110  2021-03-10
    2  97110  2021-03-06
  history in part
    1  97161  2021-03-05
    2  97110  2021-03-07
    3  97110  2021-03-08
  expect
    1  pended by evaluate-again asking member-history
    2  clear

example "nothing came since an evaluation of the day before, whatever else came"
  claim
    1  97164  2021-03-10
  history in part
    1  97161  2021-03-09
  expect
    1  denied by not-again

example "therapy since the last evaluation"
  claim
    1  97164  2021-03-10
    2  97164  2021-03-03
  history
    1  97161  2021-03-01
    2  97110  2021-03-02
    3  97164  2021-03-08
    4  97110  2021-03-08
  expect
    1  denied by not-again
    2  clear

example "units since a visit that is paid"
  claim
    1  99213  2021-03-04
    2  A7030  2021-03-03 to 2021-03-06  4 units
    3  E0781  2021-03-07 to 2021-03-08  2 units
  history
    1  E0601  2020-12-01 to 2021-02-28  3 units
  facts
    most-days is 2
    evaluated is yes
  expect
    1  clear
    2  clear
    3  clear

example "units where the visit is not paid, or nobody knows"
  claim
    1  99213  2021-03-04
    2  A7030  2021-03-03 to 2021-03-06  4 units
    3  E0781  2021-03-07 to 2021-03-08  2 units
  history
    1  E0601  2020-12-01 to 2021-02-28  3 units
  facts
    most-days is 1
  expect
    1  pended by visits asking evaluated
    2  clear
    3  denied by long-pump

example "the pump waits for the visit"
  claim
    1  99213  2021-03-04
    2  A7030  2021-03-03 to 2021-03-06  4 units
    3  E0781  2021-03-07 to 2021-03-08  2 units
  history
    1  E0601  2020-12-01 to 2021-02-28  3 units
  facts
    most-days is 5
  expect
    1  pended by visits asking evaluated
    2  clear
    3  pended by since-paid asking evaluated

example "a pump after three masks and no visit"
  claim
    1  E0781  2021-03-07
  history
    1  A7030  2021-03-03  3 units
  facts
    most-days is 5
  expect
    1  denied by since-paid

example "days of visits since another device"
  claim
    1  E0601 76  2021-03-10
  history
    1  E0601  2021-03-01
    2  99213  2021-03-01 to 2021-03-03  3 units
  expect
    1  denied by other-days

example "one day of a visit since another device, and a line without the modifier"
  claim
    1  E0601 76  2021-03-10
    2  E0601     2021-03-11
  history
    1  E0601  2021-03-02
    2  99213  2021-03-01 to 2021-03-03  3 units
  expect
    1  clear
    2  clear

example "a mask after three months with a device"
  claim
    1  A7030  2021-03-31
    2  A7030  2021-04-01
  history
    1  E0601  2020-12-15
    2  E0601  2021-01-31 to 2021-02-01  2 units
  expect
    1  clear
    2  denied by third-month

example "a mask where not all is known"
  claim
    1  A7030  2021-03-31
    2  A7030  2021-04-01
  history in part
    1  E0601  2020-12-15
    2  E0601  2021-01-31 to 2021-02-01  2 units
  expect
    1  clear
    2  pended by third-month asking member-history

example "a test after visits in each of two weeks"
  claim
    1  83655  2021-03-15
    2  83655  2021-03-29
  history
    1  99213  2021-03-01
    2  99214  2021-03-08
  expect
    1  denied by each-week
    2  clear

example "a test after visits in each of two calendar weeks"
  claim
    1  83655  2021-03-22
    2  83655  2021-04-04
  history
    1  99213  2021-03-07
    2  99213  2021-03-14
  expect
    1  denied by each-week
    2  clear

example "doses within their interval, and a dose of which two intervals are possible"
  claim
    1  J1001  2021-03-15
  history
    1  J1001  2021-03-08
  expect
    1  denied by dose-interval

example "a dose between two intervals waits"
  claim
    1  J1001  2021-03-15
  history
    1  J1001  2021-03-07
  expect
    1  pended by dose-interval asking interval

example "what is told of the interval decides, and a fraction is dropped"
  claim
    1  J1001  2021-03-15
    2  J1001  2021-03-07
  history
  facts
    interval of line 1 is 7.9
    interval of line 2 is 0.5
  expect
    1  noted
    2  noted

example "a dose sooner than the shorter of two intervals"
  claim
    1  J1002  2021-03-15
  history
    1  J1002  2021-03-09
  expect
    1  denied by dose-due

example "a dose that is due by the shorter of two intervals"
  claim
    1  J1002  2021-03-15
  history
    1  J1002  2021-03-08
  expect
    1  pended by dose-due asking interval

example "a dose that is due by either, and by one that has a fraction"
  claim
    1  J1002  2021-03-15
    2  J1002  2021-03-16
    3  J1002  2021-03-17
  history
    1  J1002  2021-03-01
  facts
    interval of line 2 is 1
    interval of line 3 is 1.5
  expect
    1  clear
    2  clear
    3  denied by dose-due

example "two days of doses within thirty days"
  claim
    1  J1569  2021-03-15
    2  J1569  2021-03-16
  history
    1  J1001  2021-02-13 to 2021-02-14  2 units
  expect
    1  denied by dose-days
    2  clear

example "an evaluation on Saturday and one on Sunday"
  claim
    1  97161  2021-03-06
    2  97161  2021-03-07
  history
    1  97161  2021-02-28
  expect
    1  denied by week-of-tests
    2  clear

example "a pump for as many days as are paid"
  claim
    1  E0781  2021-03-01 to 2021-03-03  3 units
  history
  facts
    most-days is 3
  expect
    1  clear

example "nobody knows how many days are paid"
  claim
    1  E0781  2021-03-01 to 2021-03-03  3 units
  history
  expect
    1  pended by long-pump asking most-days

example "a device across two months, and within one"
  claim
    1  E0601  2021-01-30 to 2021-02-01  3 units
    2  E0601  2021-01-31 to 2021-02-01  2 units
    3  E0601  2021-01-29 to 2021-01-31  3 units
  expect
    1  denied by across-months
    2  clear
    3  clear

example "a dose across two years, one from Saturday to Sunday and one of a week"
  claim
    1  J1001  2021-12-31 to 2022-01-01
    2  J1001  2021-03-13 to 2021-03-14
    3  J1001  2021-03-07 to 2021-03-13
  history
  facts
    interval is 0
  expect
    1  noted by across-years
    2  clear
    3  noted by across-years

example "a test of a newborn that was sent late"
  claim born 2021-03-01
    1  83655  2021-03-14
    2  83655  2021-03-15
  history
  facts
    received is 2021-04-15
  expect
    1  noted by newborn
    2  clear
