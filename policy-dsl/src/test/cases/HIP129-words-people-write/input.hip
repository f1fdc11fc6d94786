policy K "K"
  version   1.0
  in force  from 2020-01-01

fact setting of the claim: clinic, home
fact route of a line: oral, inhaled
reason bundled CO 97 "x"

rule there-is "R" cites "A" each line where there is a line in S9500 is denied as bundled
rule any-line "R" cites "A" each line where any line in S9500 covers one of its days is denied as bundled
rule either-or "R" cites "A" each line where either setting is home or route is oral is denied as bundled
rule not-fact "R" cites "A" each line where not setting is denied as bundled
rule open "R" cites "A" each line
  where (setting is home
  is denied as bundled
rule closed "R" cites "A" each line
  where setting is home)
  is denied as bundled
rule half "R" cites "A" each line where it has more than 5.5 units is denied as bundled
rule comma-missing "R" cites "A" each line where a line in S9500 S9501 covers one of its days is denied as bundled
