policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

fact route of a line: oral, intravenous

rule misspelt "A misspelt field"
  cites "Section" 1
  each line in S9500
  where plann is "GOLD-PPO"
  is denied
  as no-drug

rule quoted "The value of a fact in quotes"
  cites "Section" 1
  each line in S9500
  where route is "oral"
  is denied
  as no-drug

rule bare "A plan without quotes"
  cites "Section" 1
  each line in S9500
  where plan is gold
  is denied
  as no-drug

rule which-number "Neither number"
  cites "Section" 1
  each line in S9500
  where billing name is "1234567893"
  is denied
  as no-drug

example "what a claim says"
  claim at place of service 12, plam "GOLD-PPO", payor "A1", group "G", group "H"
    1  S9500  2020-09-01
  expect
    1  clear
