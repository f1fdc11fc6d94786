policy UNTIL1 "Until"
  version   1.0
  in force  from 2024-01-01 until 2024-12-31

reason bundled CO 97 "included in another service"

rule never "Never"
  cites "Surgery" 1
  each line in 10021
  is denied
  as bundled
