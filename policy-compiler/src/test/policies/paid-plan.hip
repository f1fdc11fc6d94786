amendment worse-2021 "Worse rates" of T032
  plan document "WORSE-2021"
  in force  from 2021-03-01
  applies   where plan is "WORSE" or plan is "SAME"
  replaces  rule half

rule half "Less is paid"
  cites "Rates" 1
  each line in 97110
  pays 60 percent
  as multiple

example "two that pay different shares disagree"
  claim npi "1234567893", plan "WORSE"
    1  97110  2021-03-01  charge 10
  expect
    1  pended by amendments-disagree

example "one alone governs"
  claim plan "WORSE"
    1  97110  2021-03-01  charge 10
  expect
    1  pays 6 dollars by half
