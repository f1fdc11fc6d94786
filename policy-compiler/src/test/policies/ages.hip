policy T015 "The patient's age, and when claims are received"
  version   1
  in force  from 2021-01-01

codes vaccine "vaccine": 90460, 90471
codes newborn "newborn care": 99460
codes senior "care for seniors": G0438

reason not-that-old CO 6 "not for that age"
reason too-late CO 29 "the time limit has expired"

fact youngest of a line: number
  proven by "label"

fact time-limit of a line: number
  proven by "the contract"

rule vaccine-for-minors "For those under eighteen"
  cites "Ages" 1
  each line in 90460
  where age is at least 18 years
  is denied
  as not-that-old

rule vaccine-by-label "From the age on the label"
  cites "Ages" 1
  each day of a line in 90471
  where age is less than youngest years
  is denied
  as not-that-old

rule infant "For infants, by months"
  cites "Ages" 2
  each day of a line in 99391
  where age is more than 11 months and not (age is 12 months)
  is denied
  as not-that-old

rule newborn-days "For the newborn, by days"
  cites "Ages" 3
  each day of a line in newborn
  where age is not at most 28 days
  is denied
  as not-that-old

rule exactly-65 "In the year after the 65th birthday"
  cites "Ages" 4
  each line in senior
  where age is not 65 years
  is denied
  as not-that-old

rule timely "Within 180 days of the first day"
  cites "Claims" 1
  each line in 99381
  where the claim was received more than 180 days after its first day
  is denied
  as too-late

rule timely-by-month "Within a month of the last day"
  cites "Claims" 2
  each day of a line in vaccine, senior
  where the claim was not received at most 1 month after its last day
  is denied
  as too-late
  gives way to vaccine-by-label, vaccine-for-minors, exactly-65

rule timely-by-contract "Within the years of the contract"
  cites "Claims" 3
  each line in 99382
  where the claim was received more than time-limit years after its last day
  is denied
  as too-late

rule timely-by-days "Within its days"
  cites "Claims" 4
  each day of a line in 99383
  where the claim was received at least time-limit days after its first day
  is denied
  as too-late

example "the day before the eighteenth birthday, and the birthday"
  claim born 2003-03-15
    1  90460  2021-03-14
    2  90460  2021-03-15
    3  90460  2021-03-14 to 2021-03-16  3 units
  facts
    received is 2021-03-20
  expect
    1  clear
    2  denied by vaccine-for-minors
    3  clear

example "born on February 29"
  claim born 2020-02-29
    1  99391  2021-03-28
    2  99391  2021-03-29
    3  99391  2021-02-28 to 2021-03-01  2 units
  expect
    1  clear
    2  denied by infant
    3  clear

example "a birth date that is told counts more, and one that nobody knows is asked for"
  claim
    1  90460  2021-03-14
    2  99460  2021-03-14
  facts
    received is 2021-03-20
  expect
    1  pended by vaccine-for-minors asking birth-date
    2  pended by newborn-days asking birth-date

example "told"
  claim born 1950-01-01
    1  90460  2021-03-14
    2  99460  2021-03-14 to 2021-03-20  7 units
  facts
    birth-date is 2021-02-15
    received is 2021-04-14
  expect
    1  clear
    2  keeps 2 units by newborn-days

example "born after the day is not known to be born"
  claim born 2022-01-01
    1  90460  2021-03-14
  facts
    received is 2021-03-20
  expect
    1  pended by vaccine-for-minors asking birth-date

example "the age on the label"
  claim born 2009-05-01
    1  90471  2021-04-30 to 2021-05-01  2 units
    2  90471  2021-04-30
  facts
    youngest of line 1 is 12
    received is 2021-05-30
  expect
    1  keeps 1 unit by vaccine-by-label
    2  pended by vaccine-by-label asking youngest

example "sixty-five"
  claim born 1956-01-31
    1  G0438  2021-01-30
    2  G0438  2021-01-31
    3  G0438  2022-01-31
  facts
    received is 2021-02-28
  expect
    1  denied by exactly-65
    2  clear
    3  denied by exactly-65

example "a month after January 31"
  claim born 1956-01-31
    1  G0438  2021-01-31
    2  G0438  2021-02-01
  facts
    received is 2021-03-01
  expect
    1  denied by timely-by-month
    2  clear

example "a hundred and eighty days"
  claim
    1  99381  2021-01-01
    2  99381  2021-01-02 to 2021-01-31  30 units
  facts
    received is 2021-07-01
  expect
    1  denied by timely
    2  clear

example "nobody knows when it was received"
  claim
    1  99381  2021-01-01
  expect
    1  pended by timely asking received

example "longer than there are days"
  claim
    1  99382  2021-01-01
    2  99382  2021-01-01
    3  99383  2021-01-01
    4  99383  2021-01-01
  facts
    received is 9999-12-31
    time-limit is 1000000000
    time-limit of line 2 is 7977
    time-limit of line 4 is 2914268
  expect
    1  clear
    2  denied by timely-by-contract
    3  clear
    4  denied by timely-by-days
