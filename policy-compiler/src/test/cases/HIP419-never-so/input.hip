policy T100 "Case"
  version   1
  in force  from 2021-01-01

codes therapy "therapy": S9325 to S9379
codes drug "drug": J0120 to J9999
codes first-drugs "first drugs": J0120 to J0999

fact route of a line: oral, nasal, topical

rule two-codes "A code is in one set or in the other"
  cites "Section" 1
  each line
  where its code is in therapy
    and its code is in drug
  is noted

rule another-code "Nor is it one that the rule does not judge"
  cites "Section" 2
  each day of a line in therapy
  where its code is in first-drugs
  is noted

rule two-places "A line is at one place"
  cites "Section" 3
  each line in drug
  where place of service is 12
    and (route is oral or place of service is 11, 22)
  is noted

rule two-numbers "No number is more than five and at most two"
  cites "Section" 4
  each line in drug
  where (it has more than 5 units or it has more than 3 days)
    and it has at most 2 units
    and it has at most 2 days
  is noted

rule an-alternative "Of several alternatives one is left"
  cites "Section" 5
  each line in first-drugs
  where (its code is not in drug and route is oral)
    or (route is oral and route is nasal)
    or it has more than 2 units
  is noted
