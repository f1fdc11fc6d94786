policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason no-drug CO 16 N130 "no infused drug is billed for that day"

rule misspelt "A misspelt word"
  cites "Section" 1
  each line in S9500
  where another line with the same code and provder is on the claim
  is denied
  as no-drug

rule other-thing "Nothing that lines share"
  cites "Section" 1
  each line in S9500
  where it is the 2nd or later line with the same patient on the claim
  is denied
  as no-drug

rule singular "One modifier"
  cites "Section" 1
  each line in S9500
  where another line with the same code, modifier is on the claim
  is denied
  as no-drug

rule with-or "Or"
  cites "Section" 1
  each line in S9500
  where another line with the same code or days is on the claim
  is denied
  as no-drug

rule listed-twice "Twice"
  cites "Section" 1
  each line in S9500
  where another line with the same code, days and code is on the claim
  is denied
  as no-drug
