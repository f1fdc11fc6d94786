policy NCCI9 "Pairs"
  version   1.0
  in force  from 2021-01-01 to 2021-12-31

pairs ptp "procedure pairs" from "ptp.csv" with indicator 0, 1 or 9

reason ncci-pair CO 236 "not paid together"

rule taken-for-each-other "The codes stand the other way round"
  cites "Pairs" 1
  each day of a line in S9500
  where a line in A4222 paired in ptp covers that day
  is denied
  as ncci-pair

rule no-such-value "No row of these codes says so"
  cites "Pairs" 2
  each line in A4222
  where another line paired in ptp as indicator 1 covers one of its days
  is denied
  as ncci-pair

rule out-of-force "The row has ended"
  cites "Pairs" 3
  each line in A4221
  where another line paired in ptp covers one of its days
  is denied
  as ncci-pair

rule fine "A row has it"
  cites "Pairs" 4
  each line in A4222
  where another line paired in ptp as indicator 0 or 9 covers one of its days
  is denied
  as ncci-pair

example "a pair and none"
  claim
    1  A4222  2021-01-01
    2  S9500  2021-01-01
    3  A4222  2021-01-02
    4  A4221  2021-01-02
  expect
    1  denied by fine
    others clear
