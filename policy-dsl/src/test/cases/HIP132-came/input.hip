policy H001 "What was before"
  version   1
  in force  from 2021-01-01

reason too-often CO 119 "more often than is paid"


rule bare "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came
  is denied
  as too-often

rule two "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came within 12 months
  is denied
  as too-often

rule three "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came within a year before its first day
  is denied
  as too-often

rule four "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came within 12 before its first day
  is denied
  as too-often

rule five "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came before its second day
  is denied
  as too-often

rule six "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came before its last day
  is denied
  as too-often

rule seven "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came before its first day in the same year
  is denied
  as too-often

rule eight "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came before its first day in the calendar year
  is denied
  as too-often

rule nine "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came in the last 12 months
  is denied
  as too-often

rule ten "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 came within 12 fortnights before its first day
  is denied
  as too-often

rule eleven "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 comes before its first day
  is denied
  as too-often
