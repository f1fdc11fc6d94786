policy K "K"
  version   1.0
  in force  from 2020-01-01

fact setting of the claim: clinic or other
fact place-of-care of the claim: clinic, other, home

rule few "Few" cites "A" each line
  where setting is clinic and fewer than 0 lines are on the claim
  is noted
