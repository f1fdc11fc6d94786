policy K "K"
  version   1.0
  in force  from 2020-01-01

table drugs "drugs" from "drugs.csv"
fact visits of the claim: number
fact owned of the line: yes or no
fact route of a line: oral, inhaled
  from drugs by ndc or code
reason bundled CO 97 "x"

rule signs "R" cites "A" each line where visits >= 30 and visits < 40 is denied as bundled
rule equal "R" cites "A" each line where visits = 30 is denied as bundled
rule after-is "R" cites "A" each line where visits is > 30 is denied as bundled
rule greater "R" cites "A" each line where visits is greater than 30 is denied as bundled
rule younger "R" cites "A" each line where age is younger than 18 years is denied as bundled
rule then-than "R" cites "A" each line where visits is more then 30 is denied as bundled
rule thousands "R" cites "A" each line where visits is more than 1,200 is denied as bundled
rule units-of-weight "R" cites "A" each line where visits is more than 120 kg is denied as bundled
rule the-fact "R" cites "A" each line where the visits is more than 120 is denied as bundled
rule half "R" cites "A" each line keeps at most 4.5 units as bundled
rule deny "R" cites "A" each line where visits is 30 deny as bundled
rule each-month "R" cites "A" each line keeps at most 1 unit every 30 days as bundled
rule per "R" cites "A" each line keeps at most 1 unit per month as bundled

example "modifiers with commas"
  claim
    1  97110 GP, KX  2020-01-01
  expect
    1  clear
