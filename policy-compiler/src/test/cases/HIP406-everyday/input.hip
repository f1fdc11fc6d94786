policy T100 "Clashes that only some claims show"
  version   1
  in force  from 2021-01-01
  applies   where a line in home is on the claim or place of service is 11

codes home "home service": 99601
codes drug "drug": J0120 to J9999

reason first   CO 107 N349  "the first reason"
reason second  CO 97 M15    "the second reason"

fact seen of a line: yes or no

rule units-a "More than five units"
  cites "Section" 1
  each line in A0001
  where it has more than 5 units
  is denied
  as first

rule units-b "Always"
  cites "Section" 1
  each line in A0001
  is denied
  as second

rule modifiers-a "One modifier"
  cites "Section" 2
  each line in A0002
  where it has a modifier in SH
  is denied
  as first

rule modifiers-b "Another modifier"
  cites "Section" 2
  each line in A0002
  where it has a modifier in SJ
  is denied
  as second

rule counts-a "Two drugs"
  cites "Section" 3
  each line in A0003
  where at least 2 lines in drug are on the claim
  is denied
  as first

rule counts-b "The third of its kind"
  cites "Section" 3
  each line in A0003
  where it is the 3rd or later line in A0003 on the claim
  is denied
  as second

rule places-a "In an office"
  cites "Section" 4
  each line in A0004
  where place of service is 11
  is denied
  as first

rule places-b "Seen"
  cites "Section" 4
  each line in A0004
  where seen is yes
  is denied
  as second

rule bounds-a "Four units"
  cites "Section" 5
  each line in A0005
  keeps at most 4 units
  as first

rule bounds-b "Four units of a day"
  cites "Section" 5
  each day of a line in A0005
  keeps at most 4 units
  as second

rule days-a "A day without a drug"
  cites "Section" 6
  each day of a line in A0006
  where no line in drug covers that day
  is denied
  as first

rule days-b "A line with a drug"
  cites "Section" 6
  each line in A0006
  where a line in drug covers one of its days
  is denied
  as second

rule beaten-a "Part of a drug"
  cites "Section" 7
  each line in A0007
  where a line in drug covers one of its days
  is included in that line
  as first

rule beaten-b "Part of a drug, too"
  cites "Section" 7
  each line in A0007
  where a line in drug covers one of its days
  is included in that line
  as second

rule beaten "Denied anyway, so no clash of the two above shows"
  cites "Section" 7
  each line in A0007
  is denied
  as first

rule apart-a "Few units"
  cites "Section" 8
  each line in A0008
  where it has fewer than 3 units
  is denied
  as first

rule apart-b "Many units"
  cites "Section" 8
  each line in A0008
  where it has more than 3 units
  is denied
  as second

rule same-a "One unit"
  cites "Section" 9
  each day of a line in A0009
  keeps at most 1 unit
  as first

rule same-b "One unit, too"
  cites "Section" 9
  each day of a line in A0009
  keeps at most 1 unit
  as second

rule tight "One unit"
  cites "Section" 9
  each day of a line in A0010
  keeps at most 1 unit
  as first

rule loose "Two units"
  cites "Section" 9
  each day of a line in A0010
  keeps at most 2 units
  as second
