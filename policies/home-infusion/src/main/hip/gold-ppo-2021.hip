amendment gold-ppo-2021 "Gold PPO, benefit booklet of 2021" of CPCP019
  plan document "GOLD-PPO-2021"
  in force  from 2021-01-01 to 2021-12-31
  applies   where plan is "GOLDPPO" or group is "GOLD-STAFF"
  without   rule supplies-included for E0781, E0791
  bills     reason not-home-infusion as PR
  bills     reason self-given as PR

-- A made-up plan document: it pays for pumps beside the per diem, has the member pay for drugs that the benefit
-- excludes, and wants nursing visits authorized.

reason not-authorized  PR 197 N130  "nursing visits are covered when they are authorized beforehand"

fact prior-authorization of the claim: yes or no
  proven by "the authorization"

rule nursing-needs-authorization "A nursing visit is authorized beforehand"
  cites "Nursing Care" 2
  each line in nursing-visit
  where prior-authorization is no
  is denied
  as not-authorized

example "gold: a pump is paid beside the per diem, and tubing is not"
  claim plan "GOLDPPO"
    1  S9500  2021-02-01
    2  J0696  2021-02-01
    3  E0781  2021-02-01
    4  A4222  2021-02-01
  expect
    3  clear
    4  included in 1  by supplies-included
    others clear

example "gold: before its first day and after its last the policy alone counts"
  claim group "GOLD-STAFF"
    1  S9500  2020-12-31 to 2021-01-01  2 units
    2  J0696  2020-12-31 to 2021-01-01  2 units
    3  E0781  2020-12-31
    4  E0781  2021-01-01
    5  S9500  2021-12-31 to 2022-01-01  2 units
    6  J0696  2021-12-31 to 2022-01-01  2 units
    7  E0781  2021-12-31
    8  E0781  2022-01-01
    9  E0791  2021-12-31 to 2022-01-01  2 units
  expect
    3  included in 1  by supplies-included
    4  clear
    7  clear
    8  included in 5  by supplies-included
    9  keeps 1 unit  by supplies-included
    others clear

example "gold: a visit waits for its authorization"
  claim plan "GOLDPPO"
    1  99601  2021-02-01  provider 1234567893
  expect
    1  pended  by nursing-needs-authorization  asking prior-authorization

example "gold: a visit that was not authorized, and one after the last day"
  claim plan "GOLDPPO"
    1  99601  2021-12-31  provider 1234567893
    2  99601  2022-01-01  provider 1234567893
  facts
    prior-authorization is no
  expect
    1  denied  by nursing-needs-authorization
    2  clear

example "gold: a visit that was authorized"
  claim plan "GOLDPPO"
    1  99601  2021-02-01  provider 1234567893
  facts
    prior-authorization is yes
  expect
    1  clear

example "gold: other plans are judged by the policy alone"
  claim plan "SILVERPPO", group "SILVER-STAFF"
    1  S9500  2021-02-01
    2  J0696  2021-02-01
    3  E0781  2021-02-01
    4  99601  2021-02-01  provider 1234567893
  facts
    prior-authorization is no
  expect
    3  included in 1  by supplies-included
    others clear
