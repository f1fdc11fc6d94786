policy NCCI9 "Pairs"
  version   1.0
  in force  from 2021-01-01 to 2021-12-31

pairs ptp "procedure pairs" from "ptp.csv" with indicator 0 or 1
pairs add-ons "add-on codes" from "add-ons.csv"

reason ncci-pair CO 236 "not paid together"
reason alone    CO 107 N122 "billed alone"

rule never-together "Not together"
  cites "Pairs" 1
  each day of a line
  where another line paired in ptp as indicator 0 covers that day
  is denied
  as ncci-pair

rule next-to-it "Not beside what it adds to"
  cites "Pairs" 2
  each line
  where another line paired in add-ons covers one of its days
  is denied
  as alone

example "one and the other"
  claim
    1  A4222  2021-01-01
    2  S9500  2021-01-01
    3  99602  2021-01-02
    4  99601  2021-01-02
  expect
    1  denied by never-together
    3  denied by next-to-it
    others clear
