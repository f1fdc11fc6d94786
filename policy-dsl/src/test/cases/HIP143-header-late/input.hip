codes visit "visit": 99601

policy K "K"
  version   1.0
  in force  from 2020-01-01

reason bundled CO 97 "x"

rule remark "Worth a remark" cites "A" each line is noted

