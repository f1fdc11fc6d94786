policy TABLES1 "Facts that are looked up"
  version   1
  in force  from 2021-01-01 to 2021-12-31

table drugs "drug catalog" from "tables-drugs.csv"
table codes-known "code list" from "tables-codes.csv"
table taxonomies "provider taxonomies" from "tables-taxonomies.csv"

fact route of a line: oral, topical, intravenous, subcutaneous
  from drugs by ndc, else by code
  proven by "medication order"
  if unknown, presume intravenous

fact therapy of a day of a line: pain, nutrition, chemotherapy
  from drugs by code
  proven by "plan of care"

fact qualified of a line: yes or no
  from taxonomies by taxonomy
  proven by "licence"

fact modifiers-valid of a line: yes or no
  from codes-known by each modifier
  if unknown, presume yes

codes drug "drug": J0696, J1569, J1650, J8501
codes per-diem "per diem" of kind per-diem or chemotherapy in codes-known:
  S9326 "pain management, continuous", S9330

modifiers concurrent: SH, SJ

reason by-mouth CO 96 N426 "drugs by mouth are not covered"
reason no-drug  CO 107 N349 "no drug of the therapy is billed for that day"
reason wrong    CO 4 N519 "a modifier that does not exist"
reason no-nurse CO 8 N95 "not somebody who may do it"

rule by-mouth "Drugs by mouth or on the skin are not covered"
  cites "Drugs" 1
  each line in drug
  where route is oral or topical
  is denied
  as by-mouth

rule its-drug "A per diem goes with a drug of its therapy"
  cites "Per diems" 1
  each day of a line in per-diem
  where no payable line in drug with a therapy in common covers that day
  is denied
  as no-drug

rule one-therapy "Nutrition is not given beside pain therapy"
  cites "Per diems" 2
  each day of a line in drug
  where therapy is not pain, chemotherapy and another line in drug whose therapy is pain covers that day
  is pended

rule right-modifiers "Modifiers exist"
  cites "Modifiers" 1
  each line
  where modifiers-valid is no
  is denied
  as wrong
  gives way to by-mouth, its-drug, nurse

rule nurse "A visit is made by somebody who may"
  cites "Visits" 1
  each line in 99601
  where qualified is not yes
  is denied
  as no-nurse

example "the narrowest row in force speaks"
  claim
    1  J8501 SH  2021-02-01
    2  J8501  2021-02-01  1 unit  ndc 00004196501
    3  J1569  2021-02-01
    4  S9326  2021-02-01
  expect
    1  denied  by by-mouth
    2  clear
    3  clear
    4  clear

example "a therapy without its drug, and modifiers that are not known or do not exist"
  claim
    1  S9330 XX  2021-02-01
    2  J1569 ZX  2021-02-01
  facts
    therapy of line 2 is nutrition
    therapy of line 1 is pain
  expect
    1  denied  by its-drug
    2  denied  by right-modifiers

example "who came"
  claim
    1  99601  2021-02-01  1 unit  taxonomy 163W00000X
    2  99601  2021-02-01  1 unit  taxonomy 374U00000X
    3  99601  2021-02-01
  expect
    1  clear
    2  denied  by nurse
    3  pended  asking qualified
