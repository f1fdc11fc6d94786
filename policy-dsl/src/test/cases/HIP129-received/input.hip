policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason too-late CO 29 "the time limit has expired"

rule sent "Sent"
  cites "Section" 1
  each line in S9500
  where the claim was sent more than 180 days after its first day
  is denied
  as too-late

rule no-unit "No unit"
  cites "Section" 1
  each line in S9500
  where the claim was received more than 180 after its first day
  is denied
  as too-late

rule second-day "Another day"
  cites "Section" 1
  each line in S9500
  where the claim was received more than 6 months after its second day
  is denied
  as too-late

rule within-months "Within"
  cites "Section" 1
  each line in S9500
  where the claim was received within 6 months after its first day
  is denied
  as too-late
