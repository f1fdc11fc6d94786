policy T061 "Shares that may count, under what is paid at most"
  version   1.0
  in force  from 2021-01-01

codes brace "brace": L1810, L1820

fact fitted of a line: yes or no
  proven by "the fitting note"

fact used of a line: yes or no
  proven by "the log"

reason share CO 59 "paid in part"
reason capped CO 45 "more than is paid"

rule ten-dollars "Ten dollars at most"
  cites "Braces" 1
  each line in brace
  pays at most 10 dollars
  as capped

rule fitted-half "What is not fitted is paid half"
  cites "Braces" 2
  each line in brace
  where fitted is no
  pays 50 percent
  as share

rule used-half "What is not used is paid half"
  cites "Braces" 3
  each line in brace
  where used is no
  pays 50 percent
  as share

rule fitted-better "What is fitted is paid more"
  cites "Braces" 4
  each line in L1820
  where fitted is yes
  pays 120 percent
  as share

example "nothing is asked for that changes nothing"
  claim
    1  L1810  2021-03-01  1 unit  charge 100
    2  L1810  2021-03-01  1 unit  charge 40
  expect
    1  pays 10 dollars by ten-dollars
    2  pays 10 dollars by ten-dollars

example "each alone would change nothing, both together do"
  claim
    1  L1810  2021-03-01  1 unit  charge 39
    2  L1810  2021-03-01  1 unit  charge 12
  expect
    others pended asking fitted, used

example "a share of more than all of it"
  claim
    1  L1820  2021-03-01  1 unit  charge 100
    2  L1820  2021-03-01  1 unit  charge 9
  facts
    used is yes
  expect
    others pended asking fitted
