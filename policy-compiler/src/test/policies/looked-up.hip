policy TABLE1 "Facts from tables"
  version   1
  in force  from 2021-01-01

table catalog "drug catalog" from "catalog.csv"

codes drug "drug": J0696, J1438, J1650, J1569, J3490
codes visit "visit": 99601

reason excluded  CO 96 N180   "not covered"
reason injected  CO B15 N674  "an injection goes with a visit"
reason no-drug   CO 107 N349  "no drug of this therapy is billed"
reason not-valid CO 181       "the code is not valid on this day"
reason bad-modifier CO 182       "a modifier is not valid on this day"
reason bad-provider CO 8 N95     "not the right provider"

fact route of a line: oral, intravenous, subcutaneous, intramuscular
  from catalog by ndc, else by code
  proven by "order"
  if unknown, presume intravenous

fact therapy of a line: antibiotic, immune, pain
  from catalog by code

fact valid of a day of a line: yes or no
  from catalog by code
  if unknown, presume yes

fact modifiers-valid of a day of a line: yes or no
  from catalog by each modifier

fact nurse of a line: yes or no
  from catalog by taxonomy
  if unknown, presume yes

rule oral-drugs "Drugs by mouth are not covered"
  cites "Drugs" 1
  each line in drug
  where route is oral
  is denied
  as excluded

rule injections "An injection goes with a visit"
  cites "Drugs" 2
  each day of a line in drug
  where route is subcutaneous or intramuscular
    and no line in visit covers that day
  is denied
  as injected
  gives way to code-valid

rule therapies "A per diem goes with a drug of its therapy"
  cites "Drugs" 3
  each day of a line in S9500, S9338
  where no line in drug with a therapy in common covers that day
  is denied
  as no-drug
  gives way to code-valid

rule code-valid "A code is valid on its day"
  cites "Codes" 1
  each day of a line
  where valid is no
  is denied
  as not-valid
  gives way to oral-drugs, nurses

rule modifiers-are-valid "Modifiers are valid"
  cites "Codes" 2
  each day of a line in drug
  where modifiers-valid is no
  is denied
  as bad-modifier
  gives way to code-valid, oral-drugs, injections

rule nurses "A nurse gives the visit"
  cites "Visits" 1
  each line in visit
  where nurse is no
  is denied
  as bad-provider

example "routes, by NDC before the code, and told before both"
  claim
    1  J0696  2021-01-01
    2  J3490  2021-01-01  1 unit  ndc 00409733201
    3  J3490  2021-01-02  1 unit  ndc 99999000101
    4  J1438  2021-01-03
    5  J1650  2021-01-03
    6  J0696  2021-01-04
  facts
    route of line 6 is oral
  expect
    2  denied by oral-drugs
    4  denied by injections
    5  clear
    6  denied by oral-drugs
    others clear

example "therapies in common, and none"
  claim
    1  S9500  2021-01-01 to 2021-01-03  3 units
    2  J0696  2021-01-01
    3  J1569  2021-01-02
    4  J3490  2021-01-03
  expect
    1  keeps 2 units asking therapy
    others clear

example "codes by day, modifiers one by one, and providers"
  claim
    1  J1569     2021-05-31 to 2021-06-02  3 units
    2  J0696 ZZ  2021-01-01
    3  J0696 SH  2021-01-01
    4  J0696 QQ  2021-01-01
    5  99601     2021-01-01  1 unit  taxonomy 163W00000X
    6  99601     2021-01-02  1 unit  taxonomy 207Q00000X
  expect
    1  keeps 1 unit by code-valid
    2  denied by modifiers-are-valid
    4  pended asking modifiers-valid
    6  denied by nurses
    others clear
