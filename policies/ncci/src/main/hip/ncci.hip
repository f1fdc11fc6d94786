policy NCCI "Procedure pairs, maximum units and add-on codes"
  version   1.0
  in force  from 2021-01-01
  document  "ncci.txt"

-- The tables beside this policy are small and serve its examples. `hip import ptp`, `mue` and `aoc` make whole ones of the
-- files that CMS publishes each quarter; `hip run --table ptp=FILE` and its like hand them in.

pairs ptp "the procedure pairs" from "ptp.csv" with indicator 0, 1 or 9
pairs aoc "the add-on codes" from "aoc.csv"
table mue "maximum units" from "mue.csv"
table add-ons "types of add-on codes" from "add-ons.csv"

-- eyelids, fingers, toes, sides and vessels; services apart from another; what else tells two services apart
modifiers tells-apart "tells two services apart":
  E1, E2, E3, E4, FA, F1, F2, F3, F4, F5, F6, F7, F8, F9, TA, T1, T2, T3, T4, T5, T6, T7, T8, T9,
  LT, RT, LC, LD, LM, RC, RI, 24, 25, 57, 58, 78, 79, 27, 59, 91, XE, XS, XP, XU

fact max-units of a line: number
  from mue by code

fact max-units-per of a line: claim-line, day-by-policy, day-by-practice, no-table
  from mue by code
  if unknown, presume no-table

fact add-on-to of a line: listed-codes, some-listed-codes, no-listed-codes, nothing
  from add-ons by code
  if unknown, presume nothing

reason second-of-a-pair  CO 236       "not paid beside another code that is billed for the day"
reason too-many-units    CO 151 N362  "units of {code} that are paid at most: {max-units}"
reason no-primary        CO 107 N122  "an add-on code without a code that it adds to"
reason primary-not-paid  CO B15 N161  "the code that it adds to is not paid"

rules pairs-of-codes "the second code of a pair": never-together, not-told-apart
rules units-of-codes "maximum units": line-over-maximum, day-over-maximum

-- procedure pairs -----------------------------------------------------------------------------------------

rule never-together "The second code of a pair is not paid beside the first"
  cites N4 "Procedure Pairs" 2
  cites N5 "Procedure Pairs" 3
  each day of a line
  where another line paired in ptp as indicator 0 and with the same provider covers that day
  is denied
  as second-of-a-pair

rule not-told-apart "Nor is it where a modifier may tell the two apart, and none does"
  cites N4 "Procedure Pairs" 2
  cites N6 "Procedure Pairs" 3
  each day of a line
  where it has no modifier in tells-apart
    and another line paired in ptp as indicator 1 and with the same provider and without a modifier in tells-apart covers that day
  is denied
  as second-of-a-pair

-- maximum units -------------------------------------------------------------------------------------------

-- A line is held to the maximum of its code as a whole, also one of several days.

rule line-over-maximum "A line with more units than a line may have is denied"
  cites N10 "Maximum Units" 2
  each line
  where max-units-per is claim-line and it has more than max-units units
  is denied
  as too-many-units
  gives way to pairs-of-codes, add-on-alone

rule day-over-maximum "Of a day no more units are paid than it may have"
  cites N11 "Maximum Units" 2
  cites N12 "Maximum Units" 2
  each day of a line
  where max-units-per is day-by-policy or day-by-practice
  keeps at most max-units units together with payable lines after pairs-of-codes with the same code and provider that day
  as too-many-units

-- add-on codes --------------------------------------------------------------------------------------------

rule add-on-alone "An add-on code is denied without a code that it adds to"
  cites N13 "Add-On Codes" 1
  cites N14 "Add-On Codes" 2
  each day of a line
  where add-on-to is listed-codes
    and no line paired in aoc and with the same provider covers that day
  is denied
  as no-primary
  gives way to pairs-of-codes

rule add-on-unpaid "An add-on code is denied where the code that it adds to is not paid"
  cites N15 "Add-On Codes" 2
  each day of a line
  where add-on-to is listed-codes
    and a line paired in aoc and with the same provider covers that day
    and no payable line after pairs-of-codes, units-of-codes paired in aoc and with the same provider covers that day
  is denied
  as primary-not-paid

-- examples ------------------------------------------------------------------------------------------------

example "no modifier helps the second code of a pair with indicator 0, and only on the days of the first"
  claim
    1  A9501     2024-07-01
    2  A9512     2024-07-01
    3  A9512 XU  2024-07-01 to 2024-07-02  2 units
  expect
    1  clear
    2  denied by never-together
    3  keeps 1 unit by never-together

example "the first code of a pair is not about the second, and other codes are in no pair"
  claim
    1  A9512  2024-07-01
    2  A9501  2024-07-02
    3  A9500  2024-07-01
  expect
    others clear

example "with indicator 1 the second code is not paid where no modifier tells the two apart"
  claim
    1  E0781     2024-07-01
    2  E0782     2024-07-01
    3  E0782 KX  2024-07-01
  expect
    1  clear
    2  denied by not-told-apart
    3  denied by not-told-apart

example "a modifier on the second code tells them apart"
  claim
    1  A9540     2024-07-01
    2  A9512 59  2024-07-01
  expect
    others clear

example "so does one on the first code"
  claim
    1  A9540 XS  2024-07-01
    2  A9512     2024-07-01
  expect
    others clear

example "what another provider bills is in no pair with it"
  claim
    1  A9501  2024-07-01  1 unit  provider 1234567893
    2  A9512  2024-07-01  1 unit  provider 1000000004
    3  E0781  2024-07-01  1 unit  provider 1234567893
    4  E0782  2024-07-01  1 unit  provider 1000000004
  expect
    others clear

example "nothing follows from a row with indicator 9"
  claim
    1  E0784  2024-07-01
    2  E0791  2024-07-01
  expect
    others clear

example "a row counts to its deletion date"
  claim
    1  C9752  2022-06-30 to 2022-07-01  2 units
    2  J2001  2022-06-30
    3  J2001  2022-07-01
    4  G0453  2022-06-30 to 2022-07-01  2 units
  expect
    2  denied by not-told-apart
    4  keeps 1 unit by never-together
    others clear

example "the policy begins on the first day of 2021"
  claim
    1  A9501  2020-12-31 to 2021-01-01  2 units
    2  A9512  2020-12-31
    3  A9512  2021-01-01
  expect
    1  clear
    2  not judged
    3  denied by never-together

example "a claim line with more units than it may have is denied whole"
  claim
    1  B9002  2024-07-01  1 unit
    2  B4220  2024-07-01  2 units
    3  L7700  2024-07-01  2 units
    4  L7700  2024-07-02  3 units
    5  B4036  2024-07-01  9 units
  expect
    2  denied by line-over-maximum
    4  denied by line-over-maximum
    others clear

example "of a day only the units above the maximum are taken"
  claim
    1  A4221  2024-07-01  4 units
    2  A4221  2024-07-02  6 units
    3  A4635  2024-07-01 to 2024-07-02  6 units
    4  E0781  2024-07-01 to 2024-07-02  2 units
  expect
    1  clear
    2  keeps 4 units by day-over-maximum
    3  keeps 4 units by day-over-maximum
    4  clear

example "the lines of one code count together for a day, but for what is not paid beside another code"
  cites N12 "Maximum Units" 2
  claim
    1  A4221     2024-07-01  3 units
    2  A4221 KX  2024-07-01  3 units
    3  A4221     2024-07-02  3 units
    4  A4221     2024-07-01  3 units  provider 1234567893
  expect
    2  keeps 1 unit by day-over-maximum
    others clear

example "an add-on code alone, and beside a code that it does not add to"
  claim
    1  G0316  2024-07-01
    2  G0316  2024-07-02
    3  99223  2024-07-01  1 unit  provider 1234567893
    4  99232  2024-07-02
    5  99223  2022-12-31
    6  G0316  2022-12-31
  expect
    1  denied by add-on-alone
    2  denied by add-on-alone
    others clear

example "an add-on code beside one that it adds to"
  claim
    1  99223  2024-07-01
    2  G0316  2024-07-01  2 units
    3  99233  2024-07-02
    4  G0316  2024-07-01 to 2024-07-02  2 units
  expect
    others clear

example "an add-on code beside one that it adds to and that is not paid"
  claim
    1  A9501  2024-07-01
    2  99236  2024-07-01
    3  G0316  2024-07-01
    4  99236  2024-07-02
    5  G0316  2024-07-02
  expect
    1  clear
    2  denied by never-together
    3  denied by add-on-unpaid
    others clear

example "where nobody knows how many units a line may have, it waits, and what adds to it too"
  claim
    1  99223  2024-07-01
    2  G0316  2024-07-01
  facts
    max-units-per of line 1 is claim-line
  expect
    1  pended by line-over-maximum asking max-units
    2  pended by add-on-unpaid asking max-units
