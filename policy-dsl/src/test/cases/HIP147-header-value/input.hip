policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule number "A number without quotes"
  cites "Section" 1
  each line in S9500
  where billing npi is 1234567893
  is denied
  as no-drug

rule second-value "The second without quotes"
  cites "Section" 1
  each line in S9500
  where plan is "GOLD-PPO" or silver
  is denied
  as no-drug

rule capitals "A plan without quotes"
  cites "Section" 1
  each line in S9500
  where plan is not GOLD
  is denied
  as no-drug

example "bare"
  claim plan GOLD
    1  S9500  2020-09-01
  expect
    1  clear
