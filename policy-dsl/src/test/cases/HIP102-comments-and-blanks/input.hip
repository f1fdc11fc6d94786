policy K "K"
  version   1.0
  in force  from 2020-01-01

reason bundled CO 97 "x"

rule remark "Worth a remark" cites "A" each line is noted

rule first "First" // why
  cites "A" # why
  each line – as always
  is denied
  as bundled - why not

codes visit "x": 99601
codes other​visit "x": 99602
