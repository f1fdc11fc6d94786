policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

reason too-often CO 151 N362 "too often"

rule by-day "Blocks of a day"
  cites "Section" 1
  each day of a line in S9500
  keeps at most 1 unit in every 10 days
  as too-often

rule one-day "Each day"
  cites "Section" 1
  each line in S9500
  keeps at most 1 unit in every 1 days
  as too-often

rule no-day "No day"
  cites "Section" 1
  each line in S9500
  keeps at most 1 unit in every 0 days
  as too-often

rule each-week "A week"
  cites "Section" 1
  each line in S9500
  keeps at most 1 unit in every week
  as too-often

rule every-day "Every day"
  cites "Section" 1
  each line in S9500
  keeps at most 1 unit in every day
  as too-often

rule per "Per ten days"
  cites "Section" 1
  each line in S9500
  keeps at most 1 unit per 10 days
  as too-often
