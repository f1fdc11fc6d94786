policy T100 "Case"
  version   1
  in force  from 2021-01-01

codes therapy "therapy": S9325 to S9379
codes drug "drug": J0120 to J9999

reason no-drug  CO 16        "no drug"
reason bundled  CO 18        "part of another service"
reason ncci-pair CO 236 N20   "an NCCI pair"
reason alerted  CO 96 N381   "only an alert"

rule therapy-needs-drug "A therapy needs a drug"
  cites "Section" 1
  each day of a line in therapy
  where no line in drug covers that day
  is denied
  as no-drug

rule drug-in-therapy "A drug is part of a therapy"
  cites "Section" 2
  each line in drug
  where a line in therapy covers one of its days
  is included in that line
  as bundled
