policy C390 "Two bounds of what came"
  version   1
  in force  from 2021-01-01

reason too-many CO 119 M86 "too many a year"
reason too-often CO 119 M90 "too many a month"

fact so-many of the claim: number
  proven by "contract"

rule of-a-year "Two units in so many months"
  cites "Units" 1
  each day of a line in 97110
  keeps at most 2 units together with lines in 97110 that came within so-many months before that day
  as too-many

rule of-a-month "Two units a month"
  cites "Units" 2
  each day of a line in 97110
  keeps at most 2 units together with lines in 97110 that came before that day in the same calendar month
  as too-often
