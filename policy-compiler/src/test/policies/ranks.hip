policy T030 "Ranks: the nth line by a number, and what is charged for lines"
  version   1
  in force  from 2021-01-01

codes surgery "surgery": 10021 to 69990
codes visit "visit": 99601, 99602

reason not-first CO 59 "paid in full for one line only"
reason not-here CO 96 N180 "not here"

table work "work values" from "work.csv"

fact work-value of a line: number
  from work by code

fact minutes of a day of a line: number
  proven by "the record of the day"

rule secondary "All but the surgery with the highest work value"
  cites "Surgery" 1
  each day of a line in surgery
  where it is the 2nd or later line in surgery covering that day, by work-value
  is denied
  as not-first

rule dearest "The line that is charged most is looked at"
  cites "Surgery" 2
  each line in surgery
  where it is the first line in surgery on the claim by charge, largest first
    and charge is more than 1000
  is noted

rule shortest "The visit that took least"
  cites "Visits" 1
  each day of a line in visit
  where it is the 2nd line in visit covering that day, by minutes, smallest first
  is denied
  as not-here

rule cheap-visits "A visit beside one that is charged at more than 500 dollars"
  cites "Visits" 2
  each line in visit
  where another line in surgery whose charge is more than 500 covers one of its days
    and allowed is at most 49.99
  is pended

example "the highest work value stands first, and of equal ones the lower line"
  claim
    1  20610  2021-02-01
    2  27447  2021-02-01  charge 3000
    3  29881  2021-02-01  charge 1200.50
    4  29880  2021-02-01
  facts
    charge of line 1 is 3000
    charge of line 4 is 900
  expect
    1  denied by secondary
    2  clear
    3  denied by secondary
    4  denied by secondary

example "where nobody knows which is larger"
  claim
    1  29880  2021-02-01  charge 100
    2  64999  2021-02-01  charge 200
    3  20610  2021-02-01
  expect
    1  pended by secondary asking work-value
    2  pended by secondary asking work-value
    3  denied by secondary

example "one is known to be larger, whatever the other is"
  claim
    1  20612  2021-02-01  charge 1500
    2  27447  2021-02-01
    3  29880  2021-02-02  2 units  charge 1500.01  at 11
  facts
    charge of line 2 is 0
  expect
    1  denied by secondary
    2  clear
    3  noted by dearest

example "a day of visits"
  claim
    1  99601  2021-02-01 to 2021-02-02  2 units
    2  99602  2021-02-01 to 2021-02-03  3 units
    3  99601  2021-02-04
  facts
    minutes of line 1 on 2021-02-01 is 60
    minutes of line 2 on 2021-02-01 is 30.5
    minutes of line 1 on 2021-02-02 is 10
  expect
    1  keeps 1 unit by shortest asking minutes
    2  pended asking minutes
    3  clear

example "a visit beside a surgery that is not cheap"
  claim
    1  99601  2021-02-01
    2  99602  2021-02-03
    3  27447  2021-02-01 to 2021-02-02  charge 501
    4  20610  2021-02-03  charge 500
  facts
    allowed of line 1 is 49.99
    allowed of line 2 is 10
    minutes is 5
  expect
    1  pended by cheap-visits
    2  clear
    others clear
