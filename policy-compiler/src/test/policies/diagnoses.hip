policy T013 "Diagnoses"
  version   1
  in force  from 2021-01-01

diagnoses diabetes "diabetes": E10 to E14, Z79.4 except E13, gestational
diagnoses gestational "diabetes in pregnancy": O24.4, E11.0
diagnoses heart "illness of the heart": I20 to I25, I50.9

codes strip "test strip": A4253
codes pump "pump": E0784
codes drug "drug": J0120 to J9999

reason not-needed   CO 50  "not needed for this illness"
reason not-with     CO 11  "does not go with this diagnosis"
reason other-first  CO 146 "the first diagnosis is another"

fact approved of a line: yes or no
  proven by "approval"

rule strips "Strips are for diabetes"
  cites "Section" 1
  each line in strip
  where it has no diagnosis in diabetes
  is denied
  as not-needed

rule pump-first "A pump is for a diabetes that is the first diagnosis, or approved"
  cites "Section" 2
  each day of a line in pump
  where its first diagnosis is not in diabetes, gestational
    and approved is no
  is denied
  as other-first

rule heart-and-drug "A drug does not go with an illness of the heart anywhere on the claim"
  cites "Section" 3
  each line in drug
  where the claim has a diagnosis in heart
    and not (it has a diagnosis in I10, I50)
  is denied
  as not-with

rule drug-noted "A drug at an office without an illness of the heart is noted"
  cites "Section" 4
  each line in drug
  where the claim has no diagnosis in heart
    and place of service is 11
  is noted

example "a line has the diagnoses that it points to"
  claim diagnosis "E11.9", "I10", "E13.1"
    1  A4253  2021-01-01  points to 1
    2  A4253  2021-01-01  points to 2
    3  A4253  2021-01-01  points to 2, 1
    4  A4253  2021-01-01  points to 3
    5  A4253  2021-01-01
  expect
    1  clear
    2  denied by strips
    3  clear
    4  denied by strips
    5  clear

example "a code stands for all that begin with it, and what is taken out is out"
  claim diagnosis "E1165", "E110", "Z79.4", "E11", "Z79"
    1  A4253  2021-01-01  points to 1
    2  A4253  2021-01-01  points to 2
    3  A4253  2021-01-01  points to 3
    4  A4253  2021-01-01  points to 4
    5  A4253  2021-01-01  points to 5
  expect
    1  clear
    2  denied by strips
    3  clear
    4  clear
    5  denied by strips

example "a claim without diagnoses denies nothing"
  claim
    1  A4253  2021-01-01
    2  E0784  2021-01-01
    3  J1000  2021-01-01
  facts
    approved of line 2 is no
  expect
    1  pended by strips asking diagnosis-codes
    2  pended by pump-first asking diagnosis-codes
    3  pended by heart-and-drug asking diagnosis-codes

example "the first diagnosis is the first that the line points to"
  claim diagnosis "I10", "E11.9", "O24.410"
    1  E0784  2021-01-01  points to 2, 1
    2  E0784  2021-01-01  points to 1, 2
    3  E0784  2021-01-01
    4  E0784  2021-01-01  points to 3
  facts
    approved is no
  expect
    1  clear
    2  denied by pump-first
    3  denied by pump-first
    4  clear

example "what approval may turn waits for it"
  claim diagnosis "I10"
    1  E0784  2021-01-01
    2  E0784  2021-01-01
  facts
    approved of line 2 is yes
  expect
    1  pended by pump-first asking approved
    2  clear

example "a diagnosis anywhere on the claim"
  claim diagnosis "J18.9", "I50.9", "I50.1"
    1  J1000  2021-01-01  points to 1
    2  J1000  2021-01-01  points to 2
    3  J1000  2021-01-01  at 11  points to 3
  expect
    1  denied by heart-and-drug
    2  clear
    3  clear

example "a drug at an office"
  claim diagnosis "J18.9"
    1  J1000  2021-01-01  at 11
    2  J1000  2021-01-01
  expect
    1  noted by drug-noted
    2  clear
