policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01
  applies   where frequency is "7" or rendering npi is "1234567893"

reason not-covered CO 50 "not needed for this illness"

rule shapes "Frequency and taxonomies have a shape"
  cites "Coverage" 1
  each line in J0696
  where frequency is not "77"
    and billing taxonomy is "251F"
    and rendering taxonomy is not "163W00000X" or "X"
    and rendering npi is "1"
  is denied
  as not-covered

rule two "Only these are known"
  cites "Coverage" 1
  each line in J0696
  where rendering tin is "12-3456789"
  is denied
  as not-covered

rule three "Only these are known"
  cites "Coverage" 1
  each line in J0696
  where it has no prior approval and frequency is 7
  is denied
  as not-covered

example "said twice"
  claim frequency "1", taxonomy "163W00000X", frequency "7", referral "9"
    1  J0696  2020-09-01  authorization A1
  expect
    others denied
