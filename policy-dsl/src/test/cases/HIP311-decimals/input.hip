policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason too-often CO 151 N362 "too often"

fact interval of a line: number
  if unknown, presume 1.2345

rule decimals "Four decimals"
  cites "Section" 1
  each line in S9500
  where interval is 7 or 7.1234
  keeps at most 1 unit
  as too-often

rule large "Large"
  cites "Section" 1
  each line in S9500
  where interval is more than 99999999999
  keeps at most 1 unit
  as too-often

rule half "Half a unit"
  cites "Section" 1
  each line in S9500
  where interval is fewer than 7
  keeps at most 0.5 units
  as too-often

example "told"
  claim
    1  S9500  2020-09-01
  facts
    interval is 1.0005
  expect
    1  keeps 1 unit
