policy T003 "Bounds, and what gives way"
  version   1
  in force  from 2021-01-01

codes visit "visit": 99601
codes kit "kit": A4220 to A4230
codes drug "drug": J0120 to J9999

modifiers special "special": KX
modifiers exempt "exempt": KY

reason too-many CO 151 N362 "too many"
reason not-here CO 96 N180  "not here"
reason bundled  CO 97 M15   "part of another service"

fact approved of a line: yes or no
  proven by "approval"

fact limited of a day of a line: yes or no
  proven by "order"

fact route of a line: oral, intravenous

rule one-visit "One unit a line, unless special"
  cites "Section" 1
  each line in visit
  keeps at most 1 unit
  as too-many
  gives way to special-visit

rule special-visit "Special visits are noted"
  cites "Section" 1
  each line in visit
  where it has a modifier in special
  is noted

rule two-kits "Two units a line, unless approved"
  cites "Section" 2
  each line in A4220
  keeps at most 2 units
  as too-many
  gives way to approved-kit

rule approved-kit "Approved kits are noted"
  cites "Section" 2
  each line in A4220
  where approved is yes
  is noted

rule a-bound "Three a day where limited"
  cites "Section" 3
  each day of a line in A4221
  where limited is yes
  keeps at most 3 units
  as too-many

rule b-bound "Two a day anyway"
  cites "Section" 3
  each day of a line in A4221
  keeps at most 2 units
  as too-many

rule day-and-line "Three a line"
  cites "Section" 4
  each line in A4222
  keeps at most 3 units
  as too-many

rule day-of-line "Two a day"
  cites "Section" 4
  each day of a line in A4222
  keeps at most 2 units
  as too-many

rule first-takes "Kits are denied, unless exempt"
  cites "Section" 5
  each day of a line in A4223
  is denied
  as not-here
  gives way to exempt-kit

rule exempt-kit "Exempt kits are noted"
  cites "Section" 5
  each day of a line in A4223
  where it has a modifier in exempt
  is noted

rule beside-kit "A part of a kit that is paid"
  cites "Section" 6
  each line in A4224
  where a payable line in A4223 after first-takes covers one of its days
  is included in that line
  as bundled

rule second-oral "The second oral drug is one too many"
  cites "Section" 7
  each line in drug
  where it is the 2nd or later line in drug whose route is oral covering one of its days
  is denied
  as too-many

example "a bound on a line gives way"
  claim
    1  99601  2021-01-01  3 units
    2  99601 KX  2021-01-01  3 units
    3  99601  2021-01-01
  expect
    1  keeps 1 unit by one-visit
    2  noted by special-visit
    3  clear

example "a bound that may give way waits, for what it would cut"
  claim
    1  A4220  2021-01-01  5 units
    2  A4220  2021-01-01  5 units
    3  A4220  2021-01-01  5 units
    4  A4220  2021-01-01  2 units
  facts
    approved of line 2 is yes
    approved of line 3 is no
  expect
    1  pended by approved-kit asking approved
    2  noted by approved-kit
    3  keeps 2 units by two-kits
    4  clear

example "the tightest bound cuts, and what it cuts is not asked for"
  claim
    1  A4221  2021-01-01  5 units
    2  A4221  2021-01-01 to 2021-01-02  5 units
  expect
    1  keeps 2 units by b-bound
    2  keeps 4 units by b-bound

example "a bound on days, then one on the line"
  claim
    1  A4222  2021-01-01 to 2021-01-02  6 units
    2  A4222  2021-01-01  3 units
    3  A4222  2021-01-01 to 2021-01-03  3 units
  expect
    1  keeps 3 units by day-and-line, day-of-line
    2  keeps 2 units by day-of-line
    3  clear

example "a bound on a line takes nothing of days before the policy"
  claim
    1  A4222  2020-12-22 to 2021-01-10  20 units
  expect
    1  keeps 13 units by day-and-line

example "what has given way does not count after a rule either"
  claim
    1  A4223 KY  2021-01-01
    2  A4224  2021-01-01
    3  A4223  2021-01-02
    4  A4224  2021-01-02
  expect
    1  noted by exempt-kit
    2  included in 1 by beside-kit
    3  denied by first-takes
    4  clear

example "a rank that is certain asks for nothing more of the others"
  claim
    1  J1000  2021-01-01
    2  J1001  2021-01-01
    3  J1002  2021-01-01
  facts
    route of line 1 is oral
    route of line 3 is oral
  expect
    1  clear
    2  pended by second-oral asking route
    3  denied by second-oral
