policy PAIRS1 "Codes in pairs"
  version   1
  in force  from 2021-01-01

pairs ptp "procedure pairs" from "ptp.csv" with indicator 0, 1 or 9 and kind sequential or exclusive
pairs add-ons from "add-ons.csv"

codes supply "supply": A4221, A4222
codes per-diem "per diem": S9500, S9338

modifiers bypass: 59, XU

lines of-the-pair "line that it is paired with":
  a line in per-diem paired in ptp as kind sequential and without a modifier in bypass
  or a line in 99601 paired in ptp

reason ncci-pair   CO 231         "two procedures that are not paid together"
reason not-beside CO 97 M15      "included in another service"
reason alone      CO 107 N122    "an add-on code is billed alone"
reason unpaid     CO B15 N161    "the service that it adds to is not paid"
reason remarked   CO 97          "a remark"
reason doctor     CO 8 N95       "not the right provider"

rule never-together "Some codes are never paid together"
  cites "Pairs" 1
  each day of a line
  where another line paired in ptp as indicator 0 and paired in ptp as kind sequential or exclusive covers that day
  is denied
  as ncci-pair
  gives way to by-another, all-days, second-visit, same-claim, nurses

rule unless-told-apart "Some are, where a modifier tells them apart"
  cites "Pairs" 2
  each line in supply, per-diem
  where it has no modifier in bypass
    and another payable line in 99601, per-diem after never-together, nurses paired in ptp as indicator 1 and without a modifier in bypass covers one of its days
  is included in that line
  as not-beside

rule all-days "A supply that is paired on each day"
  cites "Pairs" 3
  each line in supply
  where a line in per-diem paired in ptp as kind sequential covers all of its days
    and it has a modifier in bypass
  is denied
  as not-beside

rule by-another "A pair that another provider gives"
  cites "Pairs" 4
  each line in supply
  where a line in of-the-pair with the same provider covers one of its days
    and no line in of-the-pair covers all of its days
    and it has a modifier in bypass
  is denied
  as remarked
  gives way to all-days

rule same-claim "A pair on the claim"
  cites "Pairs" 5
  each day of a line in A4221
  where at least 2 lines paired in ptp are on the claim
  is denied
  as not-beside
  gives way to by-another

rule second-visit "One visit is paired with the next"
  cites "Pairs" 6
  each line in 99601
  where it is the 2nd line paired in ptp on the claim
  is denied
  as not-beside

rule nurses "A nurse gives the visit"
  cites "Visits" 1
  each line in 99601
  where rendering taxonomy is "207Q00000X"
  is denied
  as doctor
  gives way to second-visit

rule add-on-alone "An add-on code stands beside another"
  cites "Add-ons" 1
  each day of a line in 99602
  where no line paired in add-ons covers that day
  is denied
  as alone

rule add-on-unpaid "And that must be paid"
  cites "Add-ons" 2
  each day of a line in 99602
  where a line paired in add-ons covers that day
    and no payable line after never-together, nurses, second-visit paired in add-ons covers that day
  is denied
  as unpaid

example "a pair day by day, as the row says that is in force"
  claim
    1  S9500  2021-01-01 to 2021-01-12  12 units
    2  A4222  2021-01-05
    3  A4222  2021-01-05 to 2021-01-06  2 units
    4  A4222  2021-01-10
    5  S9338  2021-01-01
  expect
    1  clear
    2  denied by never-together
    3  denied by never-together
    4  clear
    5  included in 1 by unless-told-apart

example "a modifier tells them apart, on either line, but not where they are never paid"
  claim
    1  99601     2021-01-03
    2  A4222 59  2021-01-03
    3  99601 XU  2021-01-10
    4  A4222     2021-01-10
    5  A4222     2021-01-02
    6  99601     2021-01-02
  expect
    1  clear
    2  clear
    3  denied
    4  clear
    5  clear
    6  clear

example "all days, and one of them"
  claim
    1  S9500     2021-01-01 to 2021-01-09  9 units
    2  A4222 XU  2021-01-05 to 2021-01-09  5 units
    3  A4222 XU  2021-01-09 to 2021-01-10  2 units
  expect
    1  clear
    2  denied by all-days
    3  denied by by-another

example "two that it is paired with"
  claim
    1  A4221  2021-01-01
    2  S9500  2021-02-01
    3  99601  2021-02-02
  expect
    1  denied by same-claim
    others clear

example "an add-on and what it adds to"
  claim
    1  99602  2021-01-03
    2  S9500  2021-01-03 to 2021-01-04  2 units
    3  99602  2021-01-04
    4  99602  2021-01-05
    5  99601  2021-01-05  1 unit  taxonomy 207Q00000X
    6  99602  2021-01-06
    7  99601  2021-01-06
  expect
    1  denied by add-on-alone
    4  denied by add-on-unpaid
    5  denied by nurses
    6  denied by add-on-unpaid
    7  denied by second-visit
    others clear
