policy T091 "Families of codes"
  version   1
  in force  from 2021-01-01

codes endoscopy "endoscopy": 43235 to 43259, 45378 to 45398, G0105, G0121
codes anesthesia "anesthesia": 00731, 00811
codes visit "visit": 99212 to 99215

table families "families of endoscopies" from "families.csv"

reason same-family CO 59 "part of another endoscopy of its family"
reason too-often CO 119 "more often than is paid"
reason not-here CO 96 N180 "not here"

fact family of a line: a code
  from families by code
  proven by "the operative report"

fact planned-base of the claim: a code
  if unknown, presume 45378

rule one-of-a-family "Of one family one endoscopy is paid a day"
  cites "Families" 1
  each day of a line in endoscopy
  where another line in endoscopy with a family in common and with no smaller charge covers that day
  is pended

rule family-again "A family is not paid again within a month"
  cites "Families" 2
  each line in endoscopy
  where a line in endoscopy with a family in common came within 1 month before its first day
  is denied
  as too-often

rule not-this-family "A family that is not paid here"
  cites "Families" 3
  each line in endoscopy
  where family is G0105, 45380 or G0121
  is denied
  as not-here
  gives way to family-again

rule beside-a-family "Anesthesia goes with an endoscopy of the upper tract"
  cites "Families" 4
  each line in anesthesia
  where no line in endoscopy whose family is not 45378 is on the claim
  is denied
  as same-family

rule planned-otherwise "A visit before another endoscopy than is usual"
  cites "Families" 5
  each line in visit
  where planned-base is not 45378
  is noted

example "two of a family, and one of another"
  claim
    1  43239  2021-03-01  1 unit  charge 300
    2  43235  2021-03-01  1 unit  charge 200
    3  45378  2021-03-01  1 unit  charge 100
  history
  expect
    2  pended by one-of-a-family
    others clear

example "a code of two families has each in common"
  claim
    1  43240  2021-03-01  1 unit  charge 300
    2  45378  2021-03-01  1 unit  charge 100
  history
  expect
    1  clear
    2  pended by one-of-a-family

example "a family that came, and one that nobody knows"
  claim
    1  43235  2021-03-01
    2  43259  2021-03-20
  history
    1  43239  2021-02-20
  expect
    1  denied by family-again
    2  pended asking family

example "a family that is told"
  claim
    1  43259  2021-03-01
    2  45390  2021-05-01
  history
  facts
    family of line 1 is 43235
    family of line 2 is G0121
  expect
    1  clear
    2  denied by not-this-family

example "what is told of one line meets what the table says of another"
  claim
    1  43235  2021-03-01  1 unit  charge 100
    2  43259  2021-03-01  1 unit  charge 200
  history
  facts
    family of line 2 is 43235
  expect
    1  pended by one-of-a-family
    2  clear

example "anesthesia for the lower tract, and for the upper"
  claim
    1  00811  2021-03-01
    2  45378  2021-03-01
  history
  expect
    1  denied by beside-a-family
    2  clear

example "anesthesia for the upper tract"
  claim
    1  00731  2021-03-01
    2  43235  2021-03-01
  history
  expect
    others clear

example "what is planned"
  claim
    1  99213  2021-03-01
  facts
    planned-base is G0121
  expect
    1  noted by planned-otherwise

example "what is usual"
  claim
    1  99213  2021-03-01
  expect
    1  clear
