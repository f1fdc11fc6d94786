amendment gold "Gold" of T1
  plan document "GOLD"
  applies   where place of service is 12
  without   rule visit-day
