policy K "K"
  version   1.0
  in force  from 2020-01-01

rule remark "Worth a remark" cites "A" 0 each line is noted
