policy T002 "Not knowing"
  version   1
  in force  from 2020-01-01

codes therapy "therapy": S9325 to S9379
codes drug "drug": J0120 to J9999
codes supply "supply": A4206 to A8004

reason no-nurse CO B15 N674 "a nurse is needed"
reason bundled  CO 97 M15   "part of another service"
reason oral     CO 96 N180  "not when taken by mouth"
reason unclean  CO 16 N56   "not this one"

fact nurse of a day of a line: yes or no
  proven by "visit note"

fact route of a line: oral, intravenous
  proven by "order"

fact enrolled of the claim: yes or no
  proven by "enrolment form"

rule therapy-needs-nurse "A therapy needs a nurse"
  cites "Section" 1
  each day of a line in therapy
  where nurse is not yes
  is denied
  as no-nurse

rule supplies-follow "A supply is part of a therapy that is paid"
  cites "Section" 2
  each line in supply
  where a payable line in therapy covers one of its days
  is included in that line
  as bundled

rule supplies-all-along "A long supply is part of a therapy that is paid all along"
  cites "Section" 2
  each line in E0781
  where a payable line in therapy covers all of its days
  is included in that line
  as bundled

rule oral-drugs "Drugs by mouth, or for the enrolled, are not covered"
  cites "Section" 3
  each line in drug
  where route is oral
    or (enrolled is yes and it has a modifier in JW)
  is denied
  as oral

rule unclean-drugs "J9999 never"
  cites "Section" 4
  each line in J9999
  is denied
  as unclean
  gives way to oral-drugs

rule visit-beside-infusion "A visit is part of an infused drug"
  cites "Section" 5
  each line in 99601
  where a line in drug whose route is intravenous covers one of its days
  is included in that line
  as bundled

example "each day asks for its own proof"
  claim
    1  S9325  2020-02-28 to 2020-03-01  3 units
  facts
    nurse of line 1 on 2020-02-29 is yes
  expect
    1  pended by therapy-needs-nurse asking nurse

example "what hangs on a pended therapy asks for the same"
  claim
    1  S9325  2020-02-29
    2  A4222  2020-02-29
    3  A4222  2020-03-01
  expect
    1  pended asking nurse
    2  pended by supplies-follow asking nurse
    3  clear

example "one day that is known is enough for a supply"
  claim
    1  S9325  2020-02-28 to 2020-02-29  2 units
    2  A4222  2020-02-28 to 2020-03-31
    3  E0781  2020-02-28 to 2020-02-29
  facts
    nurse on 2020-02-28 is yes
  expect
    1  pended asking nurse
    2  included in 1 by supplies-follow
    3  pended by supplies-all-along asking nurse

example "one day that is denied is enough against a therapy all along"
  claim
    1  S9325  2020-02-28 to 2020-02-29  2 units
    2  E0781  2020-02-28 to 2020-02-29
  facts
    nurse on 2020-02-28 is no
  expect
    1  keeps 1 unit asking nurse
    2  clear

example "what is known decides, and the rest is not asked for"
  claim
    1  J1000 JW  2020-02-29
    2  J1000 JW  2020-02-29
    3  J1000  2020-02-29
  facts
    enrolled is yes
    route of line 2 is intravenous
  expect
    1  denied by oral-drugs
    2  denied by oral-drugs
    3  pended by oral-drugs asking route

example "either would decide, so both are asked for"
  claim
    1  J1000 JW  2020-02-29
    2  J1000 JW  2020-02-29
  facts
    route of line 2 is intravenous
  expect
    1  pended asking enrolled, route
    2  pended asking enrolled

example "what is denied anyway asks for nothing"
  claim
    1  J9999  2020-02-29
    2  J9999  2020-02-29
  facts
    route of line 2 is oral
  expect
    1  denied by unclean-drugs
    2  denied by oral-drugs

example "another line's fact is asked for of that line"
  claim
    1  J1000  2020-02-29
    2  99601  2020-02-29
    3  99601  2020-03-01
  expect
    1  pended asking route
    2  pended by visit-beside-infusion asking route
    3  clear

example "one infused drug is enough"
  claim
    1  J1000  2020-02-29
    2  J1001  2020-02-29
    3  99601  2020-02-29
  facts
    route of line 2 is intravenous
  expect
    1  pended asking route
    2  clear
    3  included in 2 by visit-beside-infusion
