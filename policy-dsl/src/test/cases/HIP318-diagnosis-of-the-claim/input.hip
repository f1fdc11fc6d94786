policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01
  applies   where the claim has a diagnosis in I10 or it has a diagnosis in I10

reason not-covered CO 50 "not needed for this illness"


rule illness "Only for such an illness"
  cites "Coverage" 1
  each line in J0696
  where it has a diagnosis in I10
  is denied
  as not-covered
