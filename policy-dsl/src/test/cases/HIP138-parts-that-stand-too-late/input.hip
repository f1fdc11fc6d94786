policy K "K"
  version   1.0
  in force  from 2020-01-01

reason bundled CO 97 "x"

rule remark "Worth a remark" cites "A" each line is noted

fact ordered of a line: yes or no

rule asks "Asks" cites "A" each line where ordered is no is noted

example "facts after expect"
  claim
    1  S9500  2020-09-01
  expect
    1  noted
  facts
    ordered is yes

example "two claims"
  claim
    1  S9500  2020-09-01
  claim
    2  S9500  2020-09-01
  expect
    others noted

example "in place of service"
  claim in place of service 11
    1  S9500  2020-09-01
  expects
    others noted

example "one claim"
  claims at place of service 11
    1  S9500  2020-09-01
    2  S9500  2020-09-01
  expect
    2  noted
    others noted
