policy T100 "Case"
  version   1
  in force  from 2021-01-01

codes therapy "therapy": S9325 to S9379
codes drug "drug": J0120 to J9999

reason no-drug  CO 107 N349  "no drug"
reason bundled  CO 97 M15    "part of another service"

rule therapy-needs-drug "A therapy needs a drug that is paid"
  cites "Section" 1
  each day of a line in therapy
  where no payable line in drug covers that day
  is denied
  as no-drug

rule drug-needs-therapy "A drug needs a therapy that is paid"
  cites "Section" 2
  each day of a line in drug
  where no payable line in therapy covers that day
  is denied
  as bundled
