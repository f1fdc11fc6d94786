policy K "K"
  version   1.0
  in force  from 2020-01-01

codes office visit "x": 99601
reason not there CO 97 "x"
fact given by nurse of a line: yes or no

rule no labs "No labs"
  cites "A"
  each line in office-visit
  where given-by-nurse is no
  is denied
  as not-there
