policy NCCI9 "Pairs"
  version   1.0
  in force  from 2021-01-01 to 2021-12-31

pairs ptp "procedure pairs" from "ptp.csv" with indicator 0, 1 or 9

reason ncci-pair CO 236 "not paid together"

rule fine "A row has it"
  cites "Pairs" 4
  each line in A4222
  where another line paired in ptp as indicator 0 or 9 covers one of its days
  is denied
  as ncci-pair
