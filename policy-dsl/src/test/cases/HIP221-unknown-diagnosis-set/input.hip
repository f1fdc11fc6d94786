policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason not-covered CO 50 "not needed for this illness"

diagnoses diabetes "diabetes": E10 to E14, hart
diagnoses heart "heart": I20 to I25

rule illness "Only for such an illness"
  cites "Coverage" 1
  each line in J0696
  where it has no diagnosis in diabetis
    and it has no diagnosis in e11
    and its first diagnosis is not in heart
    and its 2nd diagnosis is in heart
  is denied
  as not-covered
