policy T033 "Beside: lines held against the one that is judged"
  version   1
  in force  from 2021-01-01

codes therapy "therapy": 97110 to 97150
codes imaging "imaging": 70010 to 76499
codes surgery "surgery": 10021 to 69990

reason smaller-one CO 97 M15 "part of the larger one"
reason not-here CO 96 N180 "not here"

table work "work values" from "work.csv"

fact work-value of a line: number
  from work by code

fact minutes of a day of a line: number
  proven by "the record of the day"

rule smaller-surgery "The smaller of two surgeries on a day is part of the larger"
  cites "Surgery" 1
  each line in surgery
  where another line in surgery with a larger work-value covers one of its days
  is included in that line
  as smaller-one

rule dearest-imaging "Of imaging only what is charged most is paid"
  cites "Imaging" 1
  each day of a line in imaging
  where no line in imaging with no smaller charge and with the same place, tin and npi covers that day
    or another line in imaging with the same code and taxonomy and with a larger charge covers that day
  is denied
  as not-here

rule fewer-units "A therapy beside one with more units, or as many minutes"
  cites "Therapy" 1
  each day of a line in therapy
  where another line in therapy with more units covers that day
    or another line in therapy with the same units and with no smaller minutes covers that day
  is denied
  as not-here

rule not-fewer "A visit that is no smaller than another before it is noted"
  cites "Visits" 1
  each line in 99601
  where another line in 99601 with no more units came before its first day
    or at least 2 lines in 99602 with fewer units are on the claim
    or another line in 99602 with no fewer units and with a smaller charge is on the claim
  is noted

fact most-lines of a line: number
  proven by "the contract"

rule many-lines "More lines than the contract has"
  cites "Lines" 1
  each line in A4230
  where more than most-lines other lines in A4230, A4231 cover one of its days
    or exactly most-lines payable lines in 99601 are on the claim
  is denied
  as not-here

rule many-before "More lines than the contract has, in a month"
  cites "Lines" 2
  each day of a line in A4232
  where at least most-lines lines in A4232 came within 1 month before that day
  is denied
  as not-here

example "as many lines as the contract has"
  claim
    1  A4230  2021-02-01
    2  A4230  2021-02-01 to 2021-02-02  2 units
    3  A4231  2021-02-02
    4  A4232  2021-02-02
    5  A4232  2021-02-10
    6  99601  2021-02-20
  history
    1  A4232  2021-01-30
  facts
    most-lines of line 1 is 1.5
    most-lines of line 4 is 2
    most-lines of line 5 is 2
  expect
    1  clear
    2  pended by many-lines asking most-lines
    3  clear
    4  clear
    5  denied by many-before
    6  clear

example "the smaller of two"
  claim
    1  20610  2021-02-01
    2  29881  2021-02-01
    3  29881  2021-02-02
    4  64999  2021-02-03
    5  20612  2021-02-03
  facts
    work-value of line 4 is 0.7
  expect
    1  included in 2 by smaller-surgery
    2  clear
    3  clear
    4  pended by smaller-surgery asking work-value
    5  clear

example "by charge"
  claim npi "1234567893"
    1  70010  2021-02-01  charge 100
    2  70010  2021-02-01  charge 100.01  taxonomy 207Q00000X
    3  70010  2021-02-01  charge 99
    4  70015  2021-02-02
  expect
    1  clear
    2  clear
    3  denied by dearest-imaging
    4  clear

example "by units and minutes"
  claim
    1  97110  2021-02-01  2 units
    2  97112  2021-02-01  3 units
    3  97110  2021-02-02  2 units
    4  97112  2021-02-02  2 units
    5  97112  2021-02-03
    6  97112  2021-02-03
  facts
    minutes of line 3 on 2021-02-02 is 10
    minutes of line 4 on 2021-02-02 is 20
    minutes of line 5 on 2021-02-03 is 20
  expect
    1  denied by fewer-units
    2  clear
    3  denied by fewer-units
    4  clear
    5  pended by fewer-units asking minutes
    6  pended by fewer-units asking minutes

example "what came, and what is on the claim"
  claim
    1  99601  2021-02-01  2 units
    2  99601  2021-02-02  2 units
    3  99601  2021-02-03  1 unit
    4  99602  2021-02-03  1 unit  charge 10
  history
  facts
    charge of line 1 is 5
    charge of line 2 is 5
    charge of line 3 is 11
  expect
    1  clear
    2  noted by not-fewer
    3  noted by not-fewer
    4  clear
