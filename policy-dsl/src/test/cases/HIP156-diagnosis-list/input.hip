policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason not-covered CO 50 "not needed for this illness"

diagnoses diabetes "diabetes": E10 to , I10
diagnoses heart "heart": I20 I25
diagnoses lung: J44 or J45
diagnoses skin "skin" L20, L30

rule illness "Only for such an illness"
  cites "Coverage" 1
  each line in J0696
  where it has a diagnosis in diabetes
  is denied
  as not-covered

rule second "Only for such an illness"
  cites "Coverage" 1
  each line in J0696
  where it has a diagnosis of diabetes
  is denied
  as not-covered

rule third "Only for such an illness"
  cites "Coverage" 1
  each line in J0696
  where its first diagnosis in E11
  is denied
  as not-covered

rule fourth "Only for such an illness"
  cites "Coverage" 1
  each line in J0696
  where the claim has diagnosis in E11
  is denied
  as not-covered
