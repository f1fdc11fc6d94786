policy K "K"
  version   1.0
  in force  from 2020-01-01

fact setting of the claim: clinic, home
fact route of a line: oral, inhaled
reason bundled CO 97 "x"

rule but-not "R" cites "A" each line where route is oral but not (setting is home) is denied as bundled
rule unless-home "R" cites "A" each line where route is oral unless setting is home is denied as bundled
rule when-oral "R" cites "A" each line
  when route is oral
  is denied as bundled
rule if-oral "R" cites "A" each line
  if route is oral
  is denied as bundled
rule every-line "R" cites "A"
  every line in S9500 is denied as bundled
rule with-modifier "R" cites "A" each line in S9500 with a modifier in 25 is denied as bundled
rule but-some "R" cites "A" each line in S9500 except 99601 is denied as bundled
rule per-day "R" cites "A" each line keeps at most 1 unit per day as bundled
rule that-day "R" cites "A" each line where setting is clinic on that day is denied as bundled
rule shouted "R" cites "A" each line where setting is clinic
  IS denied
  as bundled
rule so "R" cites "A" each line where setting is clinic is denied because bundled
rule comma-missing "R" cites "A" each line in S9500 S9501 is denied as bundled
rule two-verdicts "R" cites "A" each line is noted and is pended
