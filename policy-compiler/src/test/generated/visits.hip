policy VISITS1 "Nursing visits"
  version   1.2
  in force  from 2021-01-01 to 2021-12-31
  applies   where a line in visit is on the claim

codes visit "nursing visit": 99601
codes drug "drug": J0120 to J9999 except J1642

modifiers wasted "discarded": JW

reason no-drug CO 107 N349 "no drug is billed for that day"
reason too-many CO 151 N362 "more than one visit a day"

fact nurse of a day of a line: yes or no
  proven by "visit note"

rule visit-day "A visit is paid for a day with a drug, or with a nurse"
  cites N1 "Visits" 1
  each day of a line in visit
  where no line in drug without a modifier in wasted covers that day
    and nurse is not yes
  is denied
  as no-drug

rule one-visit "One visit a day"
  cites N2 "Visits" 2
  each day of a line in visit
  keeps at most 1 unit
  as too-many

rule drug-in-visit "A drug is part of a visit that is paid"
  cites N3 "Visits" 3
  each line in drug
  where a payable line in visit covers one of its days
  is included in that line
  as no-drug
