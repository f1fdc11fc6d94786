part of VISITS1 "Nursing"

codes visit "nursing visit": 99601

rule visits "Visits are looked at"
  cites "Visits" 1
  each line in visti
  is noted
