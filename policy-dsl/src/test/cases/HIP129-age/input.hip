policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01
  applies   where age is at least 18 years

reason too-young CO 6 "not for that age"

fact age-limit of a line: oral, inhaled

fact birth-date of the claim: number

rule no-unit "No unit"
  cites "Section" 1
  each line in S9500
  where age is less than 18
  is denied
  as too-young

rule under "Under"
  cites "Section" 1
  each line in S9500
  where age is under 18
  is denied
  as too-young

rule older "A word"
  cites "Section" 1
  each line in S9500
  where age is old and age-limit is oral
  is denied
  as too-young

rule limited "A fact of words"
  cites "Section" 1
  each line in S9500
  where age is more than age-limit years
  is denied
  as too-young

rule born "The day of birth"
  cites "Section" 1
  each line in S9500
  where received is late
  is denied
  as too-young

example "told"
  claim born 2020-02-30, born 2020-02-29, birth 2020-02-28, plan 2020-01-01, born "2020-02-29"
    1  S9500  2020-09-01
  facts
    birth-date is 18
    received is yes
  expect
    1  denied
