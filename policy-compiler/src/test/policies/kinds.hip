policy KINDS1 "Kinds of lines"
  version   1
  in force  from 2021-01-01

codes drug "drug": J0696, J1569, J1650
codes unlisted "unlisted drug": J3490

modifiers not-given "not given": SV, JW

lines given-drug "drug that is given":
  a line in drug without a modifier in not-given and whose route is not oral or topical
  or a line in unlisted without a modifier in not-given and whose kind is drug

lines named-drug "drug that is named, or not given by mouth":
  a line in drug whose route is not oral
  or a line in drug with an ndc

lines given-today "drug of the day": a line in drug whose given is yes or a line in unlisted

reason no-drug CO 107 N349 "no drug is billed for that day"
reason bundled CO 97 M15 "part of another service"
reason again   CO 151 N362 "billed twice"

fact route of a line: oral, topical, intravenous
  proven by "order"

fact kind of a line: drug, device
  proven by "label"

fact given of a day of a line: yes or no
  proven by "record"

rule visit-day "A visit is paid for a day with a drug"
  cites "Visits" 1
  each day of a line in 99601
  where no line in given-drug covers that day
  is denied
  as no-drug

rule visit-today "A visit is paid for a day on which a drug was given"
  cites "Visits" 2
  each line in 99602
  where no line in given-today covers all of its days
  is denied
  as no-drug

rule supply "Supplies go with the drug"
  cites "Supplies" 1
  each line in A4222
  where a payable line in given-drug covers one of its days
  is included in that line
  as bundled

rule once "One drug is given"
  cites "Drugs" 1
  each day of a line in drug, unlisted
  where it is the 2nd or later line in given-drug with the same code covering that day
  is denied
  as again

rule second-named "The second drug that is named is looked at"
  cites "Drugs" 2
  each line in drug
  where it is the 2nd line in named-drug on the claim
  is denied
  as again

example "a drug that is named is one, whatever its route"
  claim
    1  J0696  2021-01-01
    2  J1569  2021-01-01  1 unit ndc 00004196501
  expect
    2  pended  by second-named asking route
    others clear

example "one of each"
  claim
    1  99601  2021-01-01
    2  J3490  2021-01-01
    3  J0696  2021-01-01
    4  A4222  2021-01-01
    5  99602  2021-01-02
  facts
    route of line 3 is intravenous
    kind of line 2 is device
  expect
    1  clear
    2  clear
    3  clear
    4  included in 3 by supply
    5  denied by visit-today
