policy DASH1 "Days with the dashes of a word processor"
  version   1.0
  in force  from 2024–01–01 to 2024—12-31

reason multiple CO 59 "reduced, since others are paid"

rule half "Half is paid"
  cites "Surgery" 1
  each line in 10021 to 69990
  pays 50 percent
  as multiple

example "an NDC"
  claim
    1  10021  2024‑02‑01  ndc 00004–1965–01
  expect
    1  pays 50 percent by half
