part of VISITS1 "Drugs"
  version 1.0

rule drugs "Visits are looked at"
  cites "Visits" 1
  each line in J0696
  is noted
