policy H001 "What was before"
  version   1
  in force  from 2021-01-01

fact route of a line: oral, intravenous
  proven by "order"
  if unknown, presume oral

lines given "what is given": a line in J1000 whose route is intravenous

reason too-often CO 119 "more often than is paid"

rule whose-route "What is judged"
  cites "Section" 1
  each line in J1000
  where a line in J1000 with the same code and whose route is oral came before its first day
  is denied
  as too-often

rule common-route "What is judged"
  cites "Section" 1
  each day of a line in J1001
  where no line in J1000 with a route in common came within 2 weeks before that day
  is denied
  as too-often

rule named "What is judged"
  cites "Section" 1
  each day of a line in J1002
  where a line in given came before that day
  is denied
  as too-often

pairs ptp from "ptp.csv" with indicator 0 or 1

rule paired-line "What is judged"
  cites "Section" 1
  each day of a line in J1003
  where a line paired in ptp came before that day
  is denied
  as too-often
