policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule numbers "Numbers"
  cites "Section" 1
  each line in S9500
  where billing npi is "123456789" and billing tin is not "12-345678"
  is denied
  as no-drug

example "numbers"
  claim npi "1", tin "12 3456789"
    1  J3490  2020-09-01  ndc 00004-1965-01 provider 12345 taxonomy 163W0000
    2  J3490  2020-09-01  1 unit  ndc 1965
  expect
    others clear
