policy RESCUE1 "Rules that may have to give way take nothing"
  version   1.0
  in force  from 2021-01-01

reason no-drug CO 107 N349 "the drug is missing"
reason too-many CO 151 N362 "more units than were approved"
reason beside-it CO 97 M15 "part of another service"

fact consent of the claim: yes or no
  proven by "the signed consent"
fact max-units of a line: number
  proven by "the plan of care"
fact carved-out of the claim: yes or no
  proven by "the contract"

-- what the first gives way to gives way itself
rule taken "Denied"
  cites "A" 1
  each line in 99601
  is denied
  as no-drug
  gives way to looked-at

rule looked-at "Consented to"
  cites "A" 2
  each line in 99601
  where consent is yes
  is noted
  gives way to remarked

rule remarked "Noted"
  cites "A" 3
  each line in 99601
  is noted

-- reads what is payable after that
rule beside "Beside a visit that is paid"
  cites "A" 4
  each line in A4222
  where a payable line in 99601 is on the claim
  is included in that line
  as beside-it

-- a bound of which nobody knows how much it leaves
rule taken-too "Denied, too"
  cites "B" 1
  each line in 99602
  is denied
  as no-drug
  gives way to kept

rule kept "As many as are approved"
  cites "B" 2
  each line in 99602
  keeps at most max-units units
  as too-many

-- a bound that leaves nothing, if it holds
rule taken-again "Denied once more"
  cites "C" 1
  each line in 99603
  is denied
  as no-drug
  gives way to none-kept

rule none-kept "None at all"
  cites "C" 2
  each line in 99603
  where carved-out is yes
  keeps at most 0 units
  as too-many

example "consent is given"
  claim
    1  99601  2021-01-01
    2  A4222  2021-01-01
  facts
    consent is yes
  expect
    1  noted by remarked
    2  included in 1 by beside

example "consent is refused"
  claim
    1  99601  2021-01-01
    2  A4222  2021-01-01
  facts
    consent is no
  expect
    1  denied by taken
    2  clear

example "not knowing the consent denies nothing"
  claim
    1  99601  2021-01-01
    2  A4222  2021-01-01
  expect
    1  pended by looked-at asking consent
    2  pended by beside asking consent

example "the bound is told"
  claim
    1  99602  2021-01-01  4 units
  facts
    max-units of line 1 is 3
  expect
    1  keeps 3 units by kept

example "not knowing the bound denies nothing"
  claim
    1  99602  2021-01-01  4 units
  expect
    1  pended by kept asking max-units

example "what would leave nothing either way rescues nothing"
  claim
    1  99603  2021-01-01  4 units
  expect
    1  denied by taken-again
