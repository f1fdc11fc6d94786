policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason too-often CO 151 N362 "too often"

fact interval of a line: number
  if unknown, presume weekly

fact route of a line: oral, intravenous

rule words "A word for a number"
  cites "Section" 1
  each line in S9500
  where route is more than 7
  is denied
  as too-often

rule yes-or-no "No number"
  cites "Section" 1
  each line in S9500
  where interval is yes
  is denied
  as too-often

rule other-fact "Another fact"
  cites "Section" 1
  each line in S9500
  where interval is at least route
  is denied
  as too-often

rule bound-by-words "Bound by words"
  cites "Section" 1
  each line in S9500
  where it has more than route units
  keeps at most route units
  as too-often

rule filtered "Lines by words"
  cites "Section" 1
  each line in S9500
  where a line in S9338 whose route is less than 5 covers one of its days
  is denied
  as too-often

example "a word that is told"
  claim
    1  S9500  2020-09-01
  facts
    interval is often
    route is 7
  expect
    1  denied
