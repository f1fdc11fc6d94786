policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01
  applies   where at least 5 units of lines in J0696 are on the claim

reason too-many CO 151 N362 "too many"

fact route of a line: oral, intravenous

rule that-day "Days of a day"
  cites "Section" 1
  each day of a line in S9500
  where at least 2 days of lines in J0696 cover that day
  is denied
  as too-many

rule all-days "All days"
  cites "Section" 1
  each line in S9500
  where at most 5 units of lines in J0696 cover all of its days
  is denied
  as too-many

rule no-number "A fact of words"
  cites "Section" 1
  each line in S9500
  where more than route units of lines in J0696 are on the claim
  is denied
  as too-many

rule no-lines "Units of what"
  cites "Section" 1
  each line in S9500
  where more than 5 units in J0696 are on the claim
  is denied
  as too-many

rule zero "At least none"
  cites "Section" 1
  each line in S9500
  where at least 0 units of lines in J0696 are on the claim
  is denied
  as too-many

rule half "Half a unit"
  cites "Section" 1
  each line in S9500
  where at least 0.5 units of lines in J0696 are on the claim
  is denied
  as too-many
