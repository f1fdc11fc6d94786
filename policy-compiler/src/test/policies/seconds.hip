policy SECOND1 "The second of lines that are not known"
  version   1.0
  in force  from 2021-01-01

codes drug "drug": J0120 to J9999

reason oral CO 96 N180 "not when taken by mouth"

fact route of a line: oral, intravenous
  proven by "order"

fact given of a day of a line: yes or no
  proven by "record"

rule oral-drugs "Drugs by mouth are not covered"
  cites "Section" 1
  each line in drug
  where route is oral
  is denied
  as oral

rule second-of-none-given "The second drug with a day without one is looked at"
  cites "Section" 2
  each line in drug
  where it is the 2nd payable line in drug after oral-drugs whose given is no covering one of its days
  is pended

example "one day is enough, and the other is not asked for"
  claim
    1  J1000  2021-01-01
    2  J1000  2021-01-01 to 2021-01-02  2 units
  facts
    given of line 1 on 2021-01-01 is no
    given of line 2 on 2021-01-01 is no
    route of line 2 is intravenous
  expect
    1  pended by oral-drugs asking route
    2  pended by second-of-none-given asking route

example "neither of the days is known"
  claim
    1  J1000  2021-01-01
    2  J1000  2021-01-01 to 2021-01-02  2 units
  facts
    given of line 1 on 2021-01-01 is no
    route is intravenous
  expect
    1  clear
    2  pended by second-of-none-given asking given
