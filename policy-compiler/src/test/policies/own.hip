policy OWN1 "What other lines are by themselves"
  version   1.0
  in force  from 2021-01-01

codes visit "visit": 99202 to 99215
codes surgery "surgery": 10021 to 69990
codes drug "drug": J0120 to J9999

diagnoses sprain "sprain": S93, S83

lines inpatient-visit "visit of an inpatient": a line in visit whose place of service is 21 or 22

reason part-of-it CO 97 M15 "part of another service"

rule by-place "A drug is part of a stay"
  cites "Place" 1
  each day of a line in drug
  where a line in inpatient-visit covers that day
    or a line in surgery whose place of service is not 11, 12 covers that day
  is denied
  as part-of-it

rule by-diagnosis "A visit for the sprain that was operated on is part of the surgery"
  cites "Diagnosis" 1
  each day of a line in visit
  where a line in surgery with a diagnosis in sprain covers that day
    and another line in visit without a diagnosis in sprain covers that day
    and no line in surgery whose first diagnosis is not in sprain covers that day
  is denied
  as part-of-it

rule by-provider "Who rendered the other"
  cites "Provider" 1
  each line in 99281 to 99285
  where a line in surgery whose rendering taxonomy is "163W00000X" covers one of its days
    or a line in drug with an ndc and without a prior authorization covers one of its days
    or a line in surgery with a rendering provider and whose rendering npi is not "1234567893" is on the claim
  is denied
  as part-of-it

rule after-surgery "What came before, by what it was"
  cites "Before" 1
  each day of a line in 97110
  where a line in surgery whose place of service is 21 and with a diagnosis in sprain came within 90 days before that day
    or a line in visit whose rendering npi is "1234567893" and with a prior authorization came within 10 days before that day
    or a line in drug with an ndc came within 5 days before that day
  is denied
  as part-of-it

example "by place"
  claim at place of service 11
    1  J0696  2021-03-01
    2  99213  2021-03-01  1 unit  at 21
    3  J0696  2021-03-02
    4  99213  2021-03-02
    5  J0696  2021-03-03
    6  29881  2021-03-03
    7  J0696  2021-03-04
    8  29881  2021-03-04  1 unit  at 24
  expect
    1  denied by by-place
    7  denied by by-place
    others clear

example "by diagnosis"
  claim at place of service 11, diagnosis "S93.401A", "I10"
    1  99213  2021-03-01  1 unit  points to 1
    2  99212  2021-03-01  1 unit  points to 2
    3  29881  2021-03-01  1 unit  points to 1, 2
    4  99213  2021-03-02  1 unit  points to 1
    5  99212  2021-03-02  1 unit  points to 2
    6  29881  2021-03-02  1 unit  points to 2, 1
  expect
    1  denied by by-diagnosis
    others clear

example "diagnoses of another line that nobody knows"
  claim at place of service 11
    1  99213  2021-03-01
    2  99212  2021-03-01
    3  29881  2021-03-01
  expect
    1  pended by by-diagnosis asking diagnosis-codes
    2  pended by by-diagnosis asking diagnosis-codes
    3  clear

example "by who rendered it, and what it names"
  claim at place of service 11
    1  99281  2021-03-01
    2  29881  2021-03-01  1 unit  provider 1234567893 taxonomy 163W00000X
    3  99281  2021-03-02
    4  J0696  2021-03-02  1 unit  ndc 00004196501
    5  99281  2021-03-03
    6  J0696  2021-03-03  1 unit  ndc 00004196501 authorization "A-1"
  expect
    1  denied by by-provider
    3  denied by by-provider
    others clear

example "by what came before"
  claim at place of service 11
    1  97110  2021-03-01
    2  97110  2021-09-01
    3  97110  2021-12-01
  history
    1  29881  2020-12-31  1 unit  at 21
    2  99213  2021-08-30  1 unit  provider 1234567893 authorization "A-1"
    3  J0696  2021-11-29
  expect
    1  pended by after-surgery asking diagnosis-codes
    2  denied by after-surgery
    3  clear
