policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

fact dose of a line: number

fact factor of the claim: number

fact minutes of a day of a line: number

fact route of a line: oral, inhaled

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule bigger "Another word"
  cites "Drugs" 1
  each line in J0696
  where another line in J0696 with a bigger dose covers one of its days
  is denied
  as no-drug

rule factors "All lines have it alike"
  cites "Drugs" 2
  each line in J0696
  where another line in J0696 with no smaller factor covers one of its days
  is denied
  as no-drug

rule routes "No number"
  cites "Drugs" 3
  each line in J0696
  where another line in J0696 with a larger route covers one of its days
  is denied
  as no-drug

rule no-day "A day, and which?"
  cites "Drugs" 4
  each line in J0696
  where another line in J0696 with a larger minutes is on the claim
  is denied
  as no-drug

rule earlier "What was before has units and a charge alone"
  cites "Drugs" 5
  each line in J0696
  where a line in J0696 with no fewer units and with a larger allowed came before its first day
  is denied
  as no-drug

rule half-said "More of what?"
  cites "Drugs" 6
  each line in J0696
  where another line in J0696 with more dose covers one of its days
  is denied
  as no-drug
