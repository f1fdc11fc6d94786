policy T100 "Case"
  version   1
  in force  from 2021-01-01

codes therapy "therapy": S9325 to S9379
codes drug "drug": J0120 to J9999

reason no-drug  CO 107 N349  "no drug"
reason bundled  CO 97 M15    "part of another service"

rule one-therapy "A second therapy that is paid is one too many"
  cites "Section" 1
  each day of a line in therapy
  where it is the 2nd or later payable line in therapy covering that day
  is denied
  as no-drug

rule drug-beside-therapy "A drug is part of a therapy"
  cites "Section" 2
  each day of a line in drug
  where a line in therapy covers that day
  is included in that line
  as bundled
