policy K "K"
  version   1.0
  in force  from 2020-01-01

codes range: 99211 through 99215
codes taken-out: 99211 to 99215 but not 99212
codes two: 99211 and 99215
rule remark "R" cites "A" each line in range, taken-out, two is noted
