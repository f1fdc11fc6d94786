policy K "K"
  version   1.0
  in force  from 2020-01-01

fact setting of the claim: clinic, home
fact route of a line: oral, inhaled
reason bundled CO 97 "x"

rule values "R" cites "A" each line
  where route is oral and inhaled
  is denied as bundled
rule no-values "R" cites "A" each line
  where setting is not clinic and home
  is denied as bundled
rule places "R" cites "A" each line where place of service is 12 and 13 is denied as bundled
rule codes-and "R" cites "A" each line in S9500 and 99601 is denied as bundled
