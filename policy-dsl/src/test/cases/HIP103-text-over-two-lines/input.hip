policy K "K"
  version   1.0
  in force  from 2020-01-01

reason bundled CO 97 "x"

rule remark "Worth a remark" cites "A" each line is noted

rule first "A text that runs on
    to the next line" cites "B"
  cites "A" 1 "words "in quotes" within"
  each line
  is noted

rule second "Two that are not closed
  cites "B
  each line
  is noted
