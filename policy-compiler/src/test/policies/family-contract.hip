amendment aa-contract "The contract of one provider" of FAMILY1
  contract  "IV-1"
  in force  from 2020-09-10
  applies   where billing npi is "1234567893" and a line in contracted is on the claim
  without   rule nurse-there
  replaces  rule supplies-included
  bills     reason no-drug as OA

codes contracted "per diem of the contract": S9325 to S9327

rule supplies-included "Supplies are part of the per diem where no unit is billed for them"
  cites "Schedule" 2
  each line in supply
  where a payable line in contracted covers all of its days
    and it has at most 1 unit
  is included in that line
  as bundled

rule supplies-noted "Supplies beside a per diem are looked at"
  cites "Schedule" 3
  each line in supply
  where it has more than 1 unit
  is noted

example "contract: what both change in one way, and in two"
  claim plan "PLAN-A", npi "1234567893"
    1  S9325  2020-10-01
    2  S9326  2020-10-01 to 2020-10-02  2 units
    3  99602  2020-10-01
    4  99601  2020-10-01
  facts
    authorized is yes
    given-by-nurse is no
    home-bound is no
  expect
    1  pended by amendments-disagree
    2  pended by amendments-disagree
    others noted by visit-noted

example "contract: alone"
  claim npi "1234567893"
    1  S9325  2020-09-10
    2  J0696  2020-09-10
    3  A4222  2020-09-10
    4  A4223  2020-09-10  2 units
    5  A4224  2020-09-09
    6  99601  2020-09-10
    7  S9327  2020-09-09 to 2020-09-10  2 units
  facts
    given-by-nurse is no
    home-bound is no
  expect
    3  included in 1 by supplies-included
    4  noted by supplies-noted
    5  clear
    6  noted by visit-noted
    7  keeps 1 unit by infusion-day
    others clear

example "contract: not of another provider, nor without its per diems"
  claim npi "1000000004"
    1  S9325  2020-09-10
    2  J0696  2020-09-10
    3  A4223  2020-09-10  2 units
  expect
    3  included in 1 by supplies-included
    others clear
