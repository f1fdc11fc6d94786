policy VISITS1 "Nursing visits"
  version   1.0
  in force  from 2021-01-01

use codes drug from home-words 1.2
use codes given from house-words 1

rule visits "Visits are looked at"
  cites "Visits" 1
  each line in drug
  is noted

rule given-ones "Visits are looked at"
  cites "Visits" 1
  each line in given
  is noted
