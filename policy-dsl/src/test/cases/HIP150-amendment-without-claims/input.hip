amendment gold "Gold" of T1
  plan document "GOLD"
  in force  from 2021-01-01 to 2021-12-31
  without   rule visit-day
