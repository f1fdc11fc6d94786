policy K "K"
  version   1.0
  in force  from 2020-01-01

reason bundled CO 97 "x"

rule remark "Worth a remark" cites "A" each line is noted

codes office_visit "x": 99601
codes HomeVisit "y": 99602
codes 9visit "z": S9500

rule visits "Visits"
  cites "A"
  each line in office_visit, HomeVisit, 9visit
  where it has no modifier in 25
  is noted

rule shouted "Shouted"
  cites "A"
  Each line
  WHERE its code is in S9500 AND its code is not in 99601
  Is Pended

example "a modifier in small letters"
  claim
    1  S9500 7x  2020-09-01
  expect
    1  noted
