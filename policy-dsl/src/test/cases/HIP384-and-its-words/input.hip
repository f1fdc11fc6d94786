policy VISITS1 "Nursing visits"
  version   1.0
  in force  from 2021-01-01

use codes drug from home-words 1.2
use reason no-drug from home-words 1.2
use fact route from home-words 1.2

rule visit-days "Visits are paid for a day with a drug"
  cites "Visits" 1
  each day of a line in 99601
  where no line in drug covers that day
    and route is oral
  is denied
  as no-drug

rule visits "Visits are looked at"
  cites "Visits" 1
  each line in drugg
  is noted
