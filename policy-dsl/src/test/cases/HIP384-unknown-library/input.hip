policy VISITS1 "Nursing visits"
  version   1.0
  in force  from 2021-01-01

use codes drug from home-wrds 1.2
use reason no-drug from home-words 1.1
use codes flush from infusions 1

rule visits "Visits are looked at"
  cites "Visits" 1
  each line in 99601
  is noted
