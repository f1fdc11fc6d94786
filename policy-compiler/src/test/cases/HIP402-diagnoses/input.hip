policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason not-covered CO 50 "not needed for this illness"

diagnoses none-left "nothing": E11.9 except E11
diagnoses idle "not used": I10

rule illness "Only for such an illness"
  cites "Coverage" 1
  each line in J0696
  where it has a diagnosis in none-left
  is denied
  as not-covered

example "never"
  claim diagnosis "E11.9"
    1  J0696  2020-09-01
  expect
    1  clear
