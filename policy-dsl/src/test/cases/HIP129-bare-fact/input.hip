policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

fact owned of a line: yes or no
fact route of a line: oral, intravenous
reason no-drug CO 107 N349 "no drug"

rule bare "B"
  cites "Section" 1
  each line in S9500
  where a line in J1000 covers one of its days and owned
  is denied
  as no-drug

rule alone "B"
  cites "Section" 1
  each line in S9500
  where owned
  is denied
  as no-drug

rule first-of-all "B"
  cites "Section" 1
  each line in S9500
  where owned and a line in J1000 is on the claim
  is denied
  as no-drug

rule after-a-value "B"
  cites "Section" 1
  each line in S9500
  where route is oral and owned
  keeps at most 1 unit
  as no-drug

rule in-parentheses "B"
  cites "Section" 1
  each line in S9500
  where (route is oral or owned) and a line in J1000 is on the claim
  is included in that line
  as no-drug
