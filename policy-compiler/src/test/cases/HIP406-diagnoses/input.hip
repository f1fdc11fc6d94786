policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason not-covered CO 50 "not needed for this illness"

reason elsewhere CO 11 "another illness"

diagnoses diabetes "diabetes": E10 to E14

rule illness "Only for such an illness"
  cites "Coverage" 1
  each line in J0696
  where it has a diagnosis in diabetes
  is denied
  as not-covered

rule heart "Only for such an illness"
  cites "Coverage" 1
  each line in J0696
  where its first diagnosis is not in heart
  is denied
  as elsewhere

diagnoses heart "illness of the heart": I20 to I25
