amendment home-iv-2021 "Home IV, provider contract of July 2021" of CPCP019
  contract  "HOME-IV-2021"
  in force  from 2021-07-01
  applies   where billing tin is "99-0000002"
  without   rule modifier-for-each-therapy

-- A made-up contract: the plan ranks concurrent therapies itself, and the provider's rates leave pumps out.

reason not-in-contract  CO 256 N381  "the provider's contract does not pay for pumps"

rule pumps-not-in-contract "Pumps are not payable under the contract"
  cites "Schedule of Rates" 3
  each line in E0781, E0791
  is denied
  as not-in-contract

example "contract: a second therapy needs no modifier, and a pump is not paid"
  claim tin "990000002"
    1  S9500  2021-07-01
    2  S9330  2021-07-01
    3  J0696  2021-07-01
    4  E0781  2021-07-01
    5  E0781  2021-06-30
    6  J9190  2021-07-01
  expect
    4  denied  by pumps-not-in-contract
    others clear

example "contract: the day before its first the policy alone counts"
  claim tin "99-0000002"
    1  S9500  2021-06-30
    2  S9330  2021-06-30
    3  J0696  2021-06-30
    4  J9190  2021-06-30
  expect
    2  denied  by modifier-for-each-therapy
    others clear

example "contract: other providers are judged by the policy alone"
  claim tin "99-0000003"
    1  S9500  2021-07-01
    2  J0696  2021-07-01
    3  E0781  2021-07-01
  expect
    3  included in 1  by supplies-included
    others clear

example "plan document and contract disagree about a pump, and agree about the rest"
  claim plan "GOLDPPO", tin "99-0000002"
    1  S9500  2021-07-01
    2  J0696  2021-07-01
    3  E0781  2021-07-01
    4  A4222  2021-07-01
  expect
    3  pended  by amendments-disagree
    4  included in 1  by supplies-included
    others clear

example "before the contract begins the plan document governs alone, and after it has ended the contract"
  claim plan "GOLDPPO", tin "99-0000002"
    1  S9500  2021-06-30
    2  J0696  2021-06-30
    3  E0781  2021-06-30
    4  S9500  2022-01-01
    5  J0696  2022-01-01
    6  E0781  2022-01-01
  expect
    6  denied  by pumps-not-in-contract
    others clear
