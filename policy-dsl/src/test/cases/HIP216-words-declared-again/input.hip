amendment gold "Gold" of T1
  plan document "GOLD"
  in force  from 2021-01-01 to 2021-12-31
  applies   where place of service is 12

codes drug "other": J0696

rule visits "A visit is paid"
  cites "Visits" 1
  each line in drug
  is noted
