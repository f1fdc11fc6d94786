policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 107 N349 "no drug"

rule sex "B"
  cites "Section" 1
  each line in S9500
  where sex is F
  is denied
  as no-drug

rule sex-not "B"
  cites "Section" 1
  each line in S9500
  where sex is not M
  is denied
  as no-drug

rule sex-small "B"
  cites "Section" 1
  each line in S9500
  where sex is f
  is denied
  as no-drug

rule sex-quotes "B"
  cites "Section" 1
  each line in S9500
  where sex is "F"
  is denied
  as no-drug
