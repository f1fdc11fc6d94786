library test-words "Words for tests"
  version 1.2

table catalog "drug catalog" from "catalog.csv"

codes solution "solution": A4216, A4218
codes drug "drug": J1000, J1001, solution
codes visit "visit": 99601
modifiers repeated "repeated": 76
diagnoses diabetes "diabetes": E10 to E14

lines own-drug "drug that is no repetition":
  a line in drug without a modifier in repeated
  or a line in visit whose watched is yes

reading strict of N1 "is it read strictly?"
  yes "it is"   in force
  no  "it is not"

fact watched of a line: yes or no
  proven by "nursing note"
  if unknown, presume yes where strict is no

reason no-drug CO 107 N349 "no drug is billed for that day"
