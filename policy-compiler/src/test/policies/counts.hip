policy T001 "Counting lines"
  version   1
  in force  from 2021-01-01 to 2021-12-31

codes visit "visit": 99601
codes drug "drug": J0120 to J9999
codes kit "kit": A4220 to A4230

reason too-many CO 151 N362 "too many on one day"
reason too-few  CO 16 M127  "too few"
reason not-here CO 96 N180  "not on this claim"

rule two-drugs-a-visit "A visit takes at least two drugs"
  cites "Section" 1
  each day of a line in visit
  where at most 1 lines in drug cover that day
  is denied
  as too-few

rule just-three-kits "Three kits are one too many"
  cites "Section" 2
  each line in A4220
  where exactly 3 lines in kit are on the claim
  is denied
  as too-many

rule four-kits "More than three kits, and all are looked at"
  cites "Section" 2
  each line in A4221
  where at least 3 other lines in kit cover one of its days
  is denied
  as too-many

rule kit-needs-visit "A kit needs a visit somewhere on the claim"
  cites "Section" 3
  each line in A4230
  where no line in visit is on the claim
  is denied
  as not-here

rule second-kit "The second kit of a claim is worth a look"
  cites "Section" 4
  each line in A4225
  where it is the 2nd line in A4225 on the claim
  is noted

rule many-units "More than ten units wait for a person"
  cites "Section" 5
  each line in A4226
  where it has more than 10 units
  is pended

rule few-at-home "At most 4 units at home"
  cites "Section" 6
  each line in A4227
  where place of service is 12
  keeps at most 4 units
  as too-many

example "one drug is too few, two are enough"
  claim
    1  99601  2021-01-01 to 2021-01-02  2 units
    2  J1000  2021-01-01 to 2021-01-02  2 units
    3  J1001  2021-01-02
  expect
    1  keeps 1 unit by two-drugs-a-visit
    others clear

example "exactly three"
  claim
    1  A4220  2021-01-01
    2  A4222  2021-02-01
    3  A4223  2021-03-01
  expect
    1  denied by just-three-kits
    others clear

example "four are not three"
  claim
    1  A4220  2021-01-01
    2  A4222  2021-02-01
    3  A4223  2021-03-01
    4  A4224  2021-03-01
  expect
    others clear

example "three others share a day"
  claim
    1  A4221  2021-01-01 to 2021-01-31
    2  A4222  2021-01-01
    3  A4223  2021-01-31
    4  A4224  2021-01-15
    5  A4221  2021-02-01
  expect
    1  denied by four-kits
    others clear

example "a visit anywhere on the claim will do"
  claim
    1  A4230  2021-01-01
    2  99601  2021-06-01
    3  J1000  2021-06-01
    4  J1000  2021-06-01
  expect
    others clear

example "no visit"
  claim
    1  A4230  2021-01-01
  expect
    1  denied by kit-needs-visit

example "the second of three, by line number"
  claim
    3  A4225  2021-01-01
    7  A4225  2021-05-01
    9  A4225  2021-01-01
  expect
    7  noted by second-kit
    others clear

example "eleven units wait, ten do not"
  claim
    1  A4226  2021-01-01  11 units
    2  A4226  2021-01-01  10 units
  expect
    1  pended by many-units
    2  clear

example "four of seven units at home"
  claim
    1  A4227  2021-01-01  7 units
    2  A4227  2021-01-01  4 units
  expect
    1  keeps 4 units by few-at-home
    2  clear

example "as many as billed elsewhere"
  claim at place of service 11
    1  A4227  2021-01-01  7 units
  expect
    1  clear

example "the first and the last day in force, and the days beside them"
  claim
    1  A4226  2020-12-31  11 units
    2  A4226  2021-01-01  11 units
    3  A4226  2021-12-31  11 units
    4  A4226  2022-01-01  11 units
  expect
    1  not judged
    2  pended
    3  pended
    4  not judged
