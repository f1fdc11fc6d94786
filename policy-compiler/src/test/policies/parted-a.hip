part of T021 "Drugs"

rule drug-given "A drug is paid where it was given"
  cites "Section" 2
  each line in drug
  where given is no
  is denied
  as no-drug

example "a drug that nobody knows of"
  claim
    1  J1000  2021-02-01
    2  S9500  2021-02-01
  expect
    1  pended by drug-given asking given
    2  pended by infusion-day asking given
