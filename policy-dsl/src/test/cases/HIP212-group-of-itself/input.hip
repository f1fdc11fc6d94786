policy K "K"
  version   1.0
  in force  from 2020-01-01

rule remark "Worth a remark" cites "A" each line is noted

rules first "first": remark, first
rules two: three
rules three: remark, two

rule another-one "Another" cites "A" each line is noted gives way to two
