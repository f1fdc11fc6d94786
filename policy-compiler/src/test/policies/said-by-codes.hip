-- What the codes of a rule's lines say already is not asked of them again, however deep it stands.
policy SAID1 "Said by codes"
  version  1
  in force from 2021-01-01

codes drug "drugs": J0696, J1642
codes any-drug "drugs, listed or not": drug, J3490

modifiers extra "extra": 25
modifiers apart "apart": 59
modifiers again "again": 76

reason repeated OA 18 "billed again"
reason known CO 97 "part of another line"

rule repeated "Nothing is billed again"
  cites "A" 1
  each line in drug
  where (its code is in any-drug and (a line in drug with a modifier in extra is on the claim or it has a modifier in apart))
    and it has a modifier in again
  is denied
  as repeated

rule known "A drug beside an unlisted one is part of it"
  cites "A" 2
  each day of a line in drug
  where (its code is in any-drug and it has a modifier in apart) or a line in J3490 covers that day
  is denied
  as known
  gives way to repeated

example "a drug that is billed again beside an extra one"
  claim
    1  J0696 25  2021-02-01
    2  J1642 76  2021-02-01
  expect
    1  clear
    2  denied by repeated

example "a drug beside an unlisted one"
  claim
    1  J0696  2021-02-01
    2  J3490  2021-02-01
  expect
    1  denied by known
    2  clear
