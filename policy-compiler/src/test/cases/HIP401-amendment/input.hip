amendment gold "Gold" of T1
  plan document "GOLD"
  in force  from 2021-01-01 to 2021-12-31
  applies   where place of service is 12

rule drug-day "A drug is paid for a day with a visit"
  cites "Benefits" 1
  each line in drug
  where no payable line in visit covers one of its days
  is denied
  as no-drug
