policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason twice    OA 18       "an exact duplicate"
reason not-here CO 96 N180  "not in this plan"

rule exact-duplicate "A line that was billed before is not paid again"
  cites "Section" 1
  each line in J0120 to J9999
  where it is the 2nd or later line with the same code, modifiers, days, units, ndc and provider on the claim
  is denied
  as twice

rule plan-pays "A plan does not pay for it"
  cites "Section" 2
  each line in J1000
  where plan is "GOLD-PPO" and billing tin is "12-3456789" and it has an ndc
  is denied
  as not-here

example "none of a plan that pays"
  claim plan "GOLD-PPO", tin "12-3456789"
    1  J1000  2020-09-01  ndc 00004196501
    2  J1000  2020-09-01
  expect
    1  denied by plan-pays
    2  clear

example "a duplicate"
  claim
    1  J1000  2020-09-01
    2  J1000  2020-09-01
  expect
    1  clear
    2  denied by exact-duplicate
