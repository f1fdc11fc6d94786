policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason not-covered CO 50 "not needed for this illness"

diagnoses diabetes "diabetes": E10 to E14, E1, E1.19, 250.00, E11.12345, E14 to E10, E11.9
diagnoses small "in small letters": e11.9, i10
diagnoses dashed "with a dash": E11.0-E11.5, C50-C59

rule illness "Only for such an illness"
  cites "Coverage" 1
  each line in J0696
  where it has a diagnosis in diabetes, small, dashed, I10, I10
  is denied
  as not-covered

example "diagnoses twice"
  claim diagnosis "250.00", "e11.9", plan "P", diagnosis "I10"
    1  J0696  2020-09-01  at 1
  expect
    others denied
