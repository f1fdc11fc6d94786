policy USES1 "Uses words of a library"
  version 1
  in force from 2021-01-01

use codes drug from home-words 1.2
use fact route from home-words 1.2

reason oral CO 96 N180 "oral drugs are not covered"

rule no-oral "Oral drugs are not covered"
  cites "Drugs" 1
  each line in drug
  where route is oral
  is denied
  as oral

example "one of each"
  claim
    1  J0696  2021-02-01
    2  J1000  2021-02-01
  expect
    1  clear
    2  denied by no-oral
