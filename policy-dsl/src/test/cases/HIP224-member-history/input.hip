policy H001 "What was before"
  version   1
  in force  from 2021-01-01

fact member-history of the claim: yes or no
  proven by "history"

reason too-often CO 119 "more often than is paid"

rule once "What is judged"
  cites "Section" 1
  each line in J1000
  where member-history is yes
  is denied
  as too-often
