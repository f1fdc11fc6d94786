amendment gold-plan "The gold plan" of FAMILY1
  plan document "GOLD"
  in force  from 2020-08-15 to 2020-12-31
  applies   where plan is "PLAN-A" or group is "GRP01"
  without   rule infusion-day for S9326 to S9329
  bills     reason no-drug as PR
  bills     reason too-many as PR

reason not-covered PR 96 N180 "visits of the second kind are not covered"

fact authorized of the claim: yes or no
  proven by "authorization"

rule second-visits "Visits of the second kind are covered where authorized"
  cites "Benefits" 3
  each line in 99602
  where authorized is no
  is denied
  as not-covered

example "gold: a per diem of its own, and whose the rest is"
  claim plan "PLAN-A"
    1  S9325  2020-08-14 to 2020-08-15  2 units
    2  S9326  2020-08-14 to 2020-08-15  2 units
    3  99602  2020-08-15
    4  99601  2020-08-15  3 units
  facts
    authorized is no
  expect
    1  denied by infusion-day
    2  keeps 1 unit by infusion-day
    3  denied by second-visits
    4  keeps 2 units by one-visit

example "gold: in the second version"
  claim group "GRP01"
    1  S9326  2020-12-31 to 2021-01-01  2 units
    2  99602  2020-12-31
    3  99602  2021-01-01
    4  S9327  2020-08-31 to 2020-09-01  2 units
  facts
    authorized is no
    given-by-nurse is yes
  expect
    1  keeps 1 unit by infusion-day
    2  denied by second-visits
    3  clear
    4  clear

example "gold: not of another plan"
  claim plan "PLAN-B"
    1  S9326  2020-09-02
    2  99602  2020-09-02
  facts
    authorized is no
    given-by-nurse is yes
  expect
    1  denied by infusion-day
    2  clear
