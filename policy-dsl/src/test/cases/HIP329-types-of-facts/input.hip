policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

fact first of a line: boolean
fact two of a line: bool
fact three of a line: true or false
fact four of a line: text
fact five of a line: integer

rule sex "B"
  cites "Section" 1
  each line in S9500
  is noted
