policy SIDES1 "Sides"
  version   1.0
  in force  from 2024-01-01

reason bundled CO 97 "included in another service"

rule sides "A side is told"
  cites "Surgery" 1
  each line in 10021
  where it has no modifier in LT or RT
  is denied
  as bundled

rule either "Either"
  cites "Surgery" 2
  each line in 10021
  where it has a modifier in LT or RT and it has more than 2 units
  is denied
  as bundled
