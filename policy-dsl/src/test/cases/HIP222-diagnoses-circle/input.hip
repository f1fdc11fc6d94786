policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason not-covered CO 50 "not needed for this illness"

diagnoses first "first": I10, second
diagnoses second "second": first

rule illness "Only for such an illness"
  cites "Coverage" 1
  each line in J0696
  where the claim has no diagnosis in first
  is denied
  as not-covered
