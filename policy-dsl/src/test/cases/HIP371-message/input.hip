policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

fact max-units of a line: number
fact given-by-nurse of a day of a line: yes or no

reason near       CO 151 N362 "at most {max-unit} units of {code}"
reason far        CO 151 N362 "at most {everything} of {Code}"
reason open       CO 151 N362 "at most {max-units units"
reason stray      CO 151 N362 "at most max-units} units of {{code}"
reason patient    CO 151 N362 "not for {sex}"
reason bounded    CO 151 N362 "at most {bound} units of {code} are paid"
reason part-of    CO 97 M15   "part of {that-code} on line {that-line}"
reason of-the-day CO 107 N349 "given-by-nurse is {given-by-nurse} on {days}"

rule no-bound "A rule that keeps nothing"
  cites "Section" 1
  each line in S9500
  is denied
  as bounded

rule no-line "A rule that includes nothing"
  cites "Section" 1
  each line in S9501
  keeps at most 1 unit
  as part-of

rule no-day "A rule that judges no day"
  cites "Section" 1
  each line in S9502
  is denied
  as of-the-day

rule right "These know what they tell"
  cites "Section" 1
  each day of a line in S9503
  is denied
  as of-the-day

rule right-again "These know what they tell"
  cites "Section" 1
  each line in S9503
  keeps at most max-units units
  as bounded
