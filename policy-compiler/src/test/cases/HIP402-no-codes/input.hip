policy T100 "Case"
  version   1
  in force  from 2021-01-01

codes therapy "therapy": S9325 to S9379
codes drug "drug": J0120 to J9999

reason no-drug  CO 107 N349  "no drug"
reason bundled  CO 97 M15    "part of another service"

codes rest "what is left": S9330, S9340 except therapy

rule rest-is-denied "Nothing is left"
  cites "Section" 1
  each line in rest
  is denied
  as no-drug

rule drug-beside-rest "A drug beside nothing"
  cites "Section" 2
  each line in drug
  where a line in rest is on the claim
  is included in that line
  as bundled
