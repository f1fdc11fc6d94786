policy READ1 "Rules that clash when the policy is read another way"
  version   1
  in force  from 2020-09-01

codes supply: A4222
codes per-diem: S9500

reason bundled CO 97 M15 "part of a per diem"
reason not-covered CO 96 N180 "not covered"
reason alone CO 96 N426 "not covered alone"

reading strict "is a supply covered at all?"
  covered      "it is"                           in force
  not-covered  "it is not"
  at-times     "not without a per diem"

rule never-covered "No supply is covered"
  cites N52 "Supplies" 1
  each line in supply
  where strict is not-covered
  is denied
  as not-covered

rule not-alone "No supply is covered alone"
  cites N52 "Supplies" 2
  each line in supply
  where strict is not covered
    and no line in per-diem covers one of its days
  is denied
  as alone

rule never-both "Never where the other is"
  cites N52 "Supplies" 3
  each line in supply
  where strict is covered
    and a line in per-diem covers one of its days
  is denied
  as bundled

example "the three"
  claim
    1  A4222  2020-09-01
    2  S9500  2020-09-01
  expect
    1  denied  by never-both
    2  clear

example "a supply alone"
  claim
    1  A4222  2020-09-01
  expect
    1  clear

example "strictly"
  claim
    1  A4222  2020-09-01
  facts
    strict is not-covered
  expect
    1  denied
