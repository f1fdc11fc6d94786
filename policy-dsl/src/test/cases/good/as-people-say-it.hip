-- Other ways to say what the language can say already.
policy K "K"
  version 1.0
  in force from 2020-01-01
  applies where no line in S9500 is on the claim and not (no line in 99601 is on the claim)
reason bundled CO 97 "x"
rule r "R" cites "A" each line
  where its code is 10000 and its code is not in 10001 and more than 2 lines in S9500 cover one of its days
    and fewer than 2 other lines in S9500 are on the claim and it has at least 5 units and it has at most 5 units
    and it is the first line in S9500 on the claim and it is the second or later payable line covering one of its days
    and more than 0 lines are on the claim
    and its code is in S9500
  is denied as bundled
rule t "R" cites "A" each line
  where its code is S9500 is denied as bundled
