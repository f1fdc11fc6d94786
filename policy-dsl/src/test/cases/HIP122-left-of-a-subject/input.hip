policy K "K"
  version   1.0
  in force  from 2020-01-01

reason bundled CO 97 "x"

rule remark "Worth a remark" cites "A" each line is noted

fact infused of a day of a line: yes or no

rule days-of "Days"
  cites "A"
  each line in S9500 of a day
  where a line in S9500 covers that day and infused is yes
  is noted
