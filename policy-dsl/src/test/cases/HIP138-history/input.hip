policy H001 "What was before"
  version   1
  in force  from 2021-01-01

reason too-often CO 119 "more often than is paid"


rule once "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came before its first day
  is denied
  as too-often

example "one"
  claim
    1  J1000  2021-02-01
  history whole
    1  J1000  2020-02-01
  expect
    1  clear

example "two"
  claim
    1  J1000  2021-02-01
  history tin "12-3456789", diagnosis "E11.9"
    1  J1000  2020-02-01  points to 2
  history at place of service 21, tni "12-3456789"
    1  J1000  2020-02-02
  history in part born 2015-03-01, npi "1234567893", npi "1234567893"
  history tin
    1  J1000  2020-02-03  points to 1
  expect
    1  clear

example "three"
  claim
    1  J1000  2021-02-01
  history in full
  expect
    1  clear

example "four"
  claim
    1  J1000  2021-02-01
  facts
  history
  expect
    1  clear

example "five"
  claim
    1  J1000  2021-02-01
  histroy
    1  J1000  2020-02-01
  expect
    1  clear

example "six"
  claim
    1  J1000  2021-02-01
  history:
    1  J1000  2020-02-01
    1  J1000  2020-02-02
    0  J1000  2020-02-02
  expect
    1  clear

example "seven"
  claim
    1  J1000  2021-02-01
  histroy tin "12-3456789"
    1  J1000  2020-02-01
  history 21
    1  J1000  2020-02-01
  expect
    1  clear

example "eight"
  claim
    1  J1000  2021-02-01
  history family "GOLD"
    1  J1000  2020-02-01
  history in part plan GOLD
  expect
    1  clear
