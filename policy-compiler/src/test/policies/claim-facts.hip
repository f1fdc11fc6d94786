policy T014 "What a claim says of itself"
  version   1
  in force  from 2021-01-01

codes obstetric "obstetric care": 59400 to 59410
codes visit "visit": 99213
codes drug "drug": J0120 to J9999

reason not-sex      CO 7        "does not go with the patient's sex"
reason other-first  CO 22       "another payer comes first"
reason both         CO 96 N180  "not here"

rule obstetric-care "Obstetric care is for women"
  cites "Section" 1
  each line in obstetric
  where sex is not female
  is denied
  as not-sex

rule visit-elsewhere "A visit that another payer pays first"
  cites "Section" 2
  each line in visit
  where another payer comes first
  is denied
  as other-first

rule drug-here "A drug of a man that nobody else pays first"
  cites "Section" 3
  each day of a line in drug
  where no other payer comes first and sex is male
  is denied
  as both

example "a claim that says nothing is asked for what matters"
  claim
    1  59400  2021-01-01
    2  99213  2021-01-01
    3  J1000  2021-01-01
  expect
    1  pended by obstetric-care asking sex
    2  pended by visit-elsewhere asking another-payer-first
    3  pended by drug-here asking sex, another-payer-first

example "what is told decides"
  claim
    1  59400  2021-01-01
    2  99213  2021-01-01
    3  J1000  2021-01-01
  facts
    sex is female
    another-payer-first is no
  expect
    others clear

example "of a man"
  claim
    1  59400  2021-01-01
    2  99213  2021-01-01
    3  J1000  2021-01-01
  facts
    sex is male
    another-payer-first is no
  expect
    1  denied by obstetric-care
    2  clear
    3  denied by drug-here

example "another payer comes first, so nothing is asked of the drug"
  claim
    1  99213  2021-01-01
    2  J1000  2021-01-01
  facts
    another-payer-first is yes
  expect
    1  denied by visit-elsewhere
    2  clear

example "of a woman nothing is asked of the drug"
  claim
    1  J1000  2021-01-01
  facts
    sex is female
  expect
    1  clear
