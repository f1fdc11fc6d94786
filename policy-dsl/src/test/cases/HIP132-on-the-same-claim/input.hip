policy SAME1 "On the same claim"
  version   1.0
  in force  from 2024-01-01

reason bundled CO 97 "included in another service"

rule once "Once"
  cites "Surgery" 1
  each line in 10021
  where another line in 20000 is on the same claim
  is denied
  as bundled

rule same-day "Once a day"
  cites "Surgery" 2
  each line in 10021
  where another line in 20000 is on the same day
  is denied
  as bundled
