amendment better-2021 "Better rates" of T032
  contract  "BETTER-2021"
  in force  from 2021-02-01
  applies   where billing npi is "1234567893"
  replaces  rule half

rule half "All is paid, and more"
  cites "Rates" 1
  each line in 97110
  pays 120 percent
  as multiple

example "who governs is seen by what is paid"
  claim npi "1234567893"
    1  97110  2021-02-01  charge 10
    2  97110  2021-01-31 to 2021-02-01  2 units  charge 40
    3  97112  2021-02-01  charge 10
  expect
    1  pays 12 dollars by half
    2  pays 34 dollars by half
    3  clear
