amendment gold "Gold" of T1
  plan document "GOLD"
  in force  from 2021-01-01 to 2021-12-31
  applies   where place of service is 12
  without   rule visit-day
  replaces  rule visit-day
  bills     reason no-drug as PR
  bills     reason no-drug as OA

rule visit-day "A visit is paid"
  cites "Visits" 1
  each line in visit
  is noted
