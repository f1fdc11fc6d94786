policy EARLIER1 "Facts of earlier lines"
  version   1
  in force  from 2021-01-01

table surgeries "surgeries" from "surgeries.csv"

codes surgery "surgery": 10004 to 69990
codes visit "visit": 99212 to 99215
codes follow-up "visit after a surgery": 99024
codes exam "exam": G0438, G0439

fact global-days of a line: number
  from surgeries by code
  proven by "the operative report"

fact body-part of a line: skin, knee, hip
  from surgeries by code
  proven by "the operative report"

fact last-exam of a line: number
  from surgeries by code
  if unknown, presume 30

lines great-surgery "great surgery": a line in surgery whose global-days is at least 90

reason part-of-surgery CO 97 M144 "part of a surgery before, which has {global-days} days of care"
reason too-often       CO 119     "more often than is paid"

rule in-global-days "A visit in the days after a surgery is part of it"
  cites "Section" 1
  each line in visit
  where a line in surgery whose global-days is 90 came within 90 days before its first day
  is denied
  as part-of-surgery

rule same-part "A body part is operated once in a year"
  cites "Section" 2
  each day of a line in surgery
  where another line in surgery with a body-part in common came within 1 year before that day
  is denied
  as too-often

rule follow-up-alone "A visit after a surgery needs one"
  cites "Section" 3
  each day of a line in follow-up
  where no line in great-surgery came before that day
  is denied
  as too-often

rule visits-since "Two follow-ups since the last great surgery"
  cites "Section" 3
  each day of a line in follow-up
  where at least 2 lines in follow-up came since the last line in great-surgery
  is denied
  as too-often
  gives way to follow-up-alone

rule dear "An exam after dear surgeries is noted"
  cites "Section" 4
  each line in exam
  where more than 1 unit of lines in surgery whose charge is more than 1000 and whose last-exam is 30 came before its first day
  is noted

example "a visit ninety days after a surgery, and a day later"
  claim
    1  99213  2021-05-30
    2  99213  2021-05-31
  history
    1  27130  2021-03-01
  expect
    1  denied by in-global-days
    2  clear

example "a visit after a smaller surgery"
  claim
    1  99213  2021-05-30
  history
    1  11042  2021-05-01
  expect
    1  clear

example "the table speaks of the first day of the earlier line"
  claim
    1  99213  2020-03-10
    2  99213  2021-01-02
  history
    1  27447  2019-12-31 to 2020-01-01
  expect
    1  not judged
    2  clear

example "a visit after a surgery of which the table leaves two, or knows nothing"
  claim
    1  99213  2021-05-30
  history
    1  11400  2021-05-01
    2  11900  2021-05-02
  expect
    1  pended by in-global-days asking global-days

example "what is told of this claim is not told of another"
  claim
    1  99213  2021-05-30
  history
    1  11900  2021-05-02
  facts
    global-days is 90
  expect
    1  pended by in-global-days asking global-days

example "a line of the claim counts as ever"
  claim
    1  99213  2021-05-30
    2  11900  2021-05-02
  history
  facts
    global-days of line 2 is 90
    body-part is skin
  expect
    1  denied by in-global-days
    2  clear

example "one knee, and a knee or a hip"
  claim
    1  27447  2021-05-30
    2  27130  2021-05-30
    3  11042  2021-05-30
  history
    1  29881  2021-05-01
  expect
    1  denied by same-part
    2  denied by same-part
    3  clear

example "a body part that is not known"
  claim
    1  27447  2021-05-30
  history
    1  11900  2021-05-01
  expect
    1  pended by same-part asking body-part

example "a follow-up without a great surgery, and one after it"
  claim
    1  99024  2021-05-01
    2  99024  2021-05-30
  history
    1  27130  2021-05-10
    2  11042  2021-03-10
  expect
    1  denied by follow-up-alone
    2  clear

example "follow-ups since the last great surgery"
  claim
    1  99024  2021-05-30
  history
    1  27130  2021-05-10
    2  99024  2021-05-11
    3  11042  2021-05-12
    4  99024  2021-05-13
  expect
    1  denied by visits-since

example "follow-ups where the last surgery may be a great one"
  claim
    1  99024  2021-05-30
  history
    1  27130  2021-05-10
    2  99024  2021-05-11
    3  11400  2021-05-12
    4  99024  2021-05-13
  expect
    1  pended by visits-since asking global-days

example "follow-ups after a surgery that is great or not, before a great one"
  claim
    1  99024  2021-05-30
  history
    1  11400  2021-05-09
    2  27130  2021-05-10
    3  99024  2021-05-11
    4  99024  2021-05-13
  expect
    1  denied by visits-since

example "dear surgeries before an exam"
  claim
    1  G0438  2021-05-30
    2  G0438  2021-05-02
  history
    1  11042  2021-05-01  charge 1000.01
    2  11042  2021-05-02  charge 1500
    3  11042  2021-05-03  charge 999
  expect
    1  noted by dear
    2  clear
