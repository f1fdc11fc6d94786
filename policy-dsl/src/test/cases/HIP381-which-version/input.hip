part of VISITS1 "Nursing"

rule visits "Visits are looked at"
  cites "Visits" 1
  each line in 99601
  is noted
