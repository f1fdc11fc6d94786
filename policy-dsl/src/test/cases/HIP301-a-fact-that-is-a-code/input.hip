policy T092 "Facts that are codes"
  version   1
  in force  from 2021-01-01

reason not-here CO 96 N180 "not here"

table families "families" from "families.csv"

fact family of a line: a code
  from families by code

fact base of a line: a code
  if unknown, presume 4323

fact each-one of a line: a code
  from families by each modifier

fact not-a-type of a line: a modifier

fact some of a line: code

rule short "A code that is none"
  cites "Section" 1
  each line
  where family is 4323, 4324 or oral or family is not 43235
  is denied
  as not-here

rule number "A code is no number"
  cites "Section" 1
  each line
  where base is more than 43235
  is denied
  as not-here

rule never "Modifiers that say so of each"
  cites "Section" 1
  each line
  where each-one is 43235 or not (a line whose family is upper covers one of its days)
  is denied
  as not-here

example "a family that is told"
  claim
    1  43235  2021-03-01
  facts
    family of line 1 is upper-endoscopy
  expect
    1  clear
