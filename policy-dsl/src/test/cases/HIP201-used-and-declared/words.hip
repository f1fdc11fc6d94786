library home-words "Words of home infusion"
  version 1.2

codes flush "flush": A4216
codes drug "drug": J0120 to J9999, flush
lines given "drug that is given":
  a line in drug whose route is oral
reason no-drug CO 107 N349 "no drug is billed for that day"
fact route of a line: oral, intravenous
