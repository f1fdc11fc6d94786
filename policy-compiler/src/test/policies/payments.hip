policy T031 "Payments: parts of what lines are worth, and amounts at most"
  version   1
  in force  from 2021-01-01

codes surgery "surgery": 10021 to 69990
codes imaging "imaging": 70010 to 76499
codes therapy "therapy": 97110 to 97150
codes visit "visit": 99601, 99602
codes kit "kit": A4230, A4231

modifiers bilateral: 50
modifiers assistant: 80
modifiers reduced: 52

reason multiple CO 59 "reduced, since others are paid"
reason fee CO 45 "more than the fee"
reason too-many CO 119 "more than is paid"
reason not-here CO 96 N180 "not here"

table work "work values" from "work.csv"

fact work-value of a line: number
  from work by code

fact share of a line: number
  proven by "the contract"

fact fee of a line: number
  proven by "the fee schedule"

fact day-share of a day of a line: number
  proven by "the record of the day"

fact weekend of a day of a line: yes or no
  proven by "the calendar"

fact consent of a line: yes or no
  proven by "the consent"

rule secondary "All but the surgery of the highest work value are paid half"
  cites "Surgery" 1
  each day of a line in surgery
  where it is the 2nd or later line in surgery covering that day, by work-value
  pays 50 percent
  as multiple

rule both-sides "Both sides are paid once and a half"
  cites "Surgery" 2
  each line in surgery
  where it has a modifier in bilateral
  pays 150 percent
  as multiple

rule assistant-surgeon "Who assists is paid sixteen percent"
  cites "Surgery" 3
  each line in surgery
  where it has a modifier in assistant
  pays 16 percent
  as multiple
  gives way to reduced-service

rule reduced-service "A service that was reduced is paid what the contract says"
  cites "Surgery" 4
  each line in surgery
  where it has a modifier in reduced
  pays share percent
  as multiple

rule later-units "Units after the first are paid less"
  cites "Therapy" 1
  each line in therapy
  pays 80 percent of the 2nd unit
  as multiple

rule last-units "And those after it still less"
  cites "Therapy" 2
  each line in therapy
  pays 25 percent of the 3rd or later unit
  as multiple

rule third-visit "The third unit of a day"
  cites "Visits" 1
  each day of a line in visit
  pays 10 percent of the 3rd or later unit
  as multiple

rule weekends "Days of a weekend"
  cites "Visits" 2
  each day of a line in visit
  where weekend is yes
  pays day-share percent
  as multiple

rule one-visit-code "One code of visits"
  cites "Visits" 3
  each line in visit
  where another line in kit covers one of its days
  keeps at most 4 units
  as too-many

rule imaging-most "Imaging is paid so much at most"
  cites "Imaging" 1
  each line in imaging
  pays at most 250 dollars
  as fee

rule imaging-fee "And for each unit the fee"
  cites "Imaging" 2
  each line in imaging
  where fee is more than 0
  pays at most fee dollars for each unit
  as fee

rule kit-day "Kits of a day"
  cites "Kits" 1
  each day of a line in kit
  pays at most 10.50 dollars
  as fee

rule kit-with-visit "Kits beside a visit are not paid"
  cites "Kits" 2
  each day of a line in A4231
  where a payable line in visit covers that day
  is denied
  as not-here

rule screening-in-full "With consent a screening is paid in full"
  cites "Screening" 1
  each line in G0101, G0102
  where consent is yes
  pays 100 percent
  as multiple

rule screening-by-contract "With consent a test is paid what the contract says"
  cites "Screening" 2
  each line in G0103
  where consent is yes
  pays share percent
  as multiple

rule screening-half "Another is paid half, but for consent"
  cites "Screening" 3
  each line in G0102
  pays 50 percent
  as multiple
  gives way to screening-in-full

example "the first surgery in full, half of the second and of the third"
  claim
    1  20610     2021-02-01  charge 100.01
    2  27447     2021-02-01  charge 3000
    3  29881     2021-02-01
    4  29880     2021-02-02  charge 50
  facts
    allowed of line 3 is 80.5
    allowed of line 2 is 1000
  expect
    1  pays 50.01 dollars by secondary
    2  clear
    3  pays 40.25 dollars by secondary
    4  clear

example "shares multiply, and where nobody knows what a line is worth they stand all the same"
  claim
    1  29881 50     2021-02-01  charge 100
    2  27447 50     2021-02-01
    3  29880 80     2021-02-02
    4  29880 80 50  2021-02-03  charge 100
  facts
    charge of line 3 is 200
  expect
    1  pays 75 dollars by secondary, both-sides
    2  pays 150 percent by both-sides
    3  pays 16 percent by assistant-surgeon
    4  pays 24 dollars by both-sides, assistant-surgeon

example "a share that nobody knows is asked for, and one that gives way does not count"
  claim
    1  27447 80 52  2021-02-01  charge 100
    2  27447 52     2021-02-02  charge 100
    3  64999        2021-02-03  charge 100
    4  64998        2021-02-03  charge 100
  facts
    share of line 1 is 33.333
  expect
    1  pays 33.33 dollars by reduced-service
    2  pended by reduced-service asking share
    3  pended by secondary asking work-value
    4  pended by secondary asking work-value

example "units in the order of the days"
  claim
    1  97110  2021-02-01 to 2021-02-03  5 units  charge 100
    2  97110  2021-02-01  1.5 units  charge 30
    3  97110  2021-02-01  1 unit  charge 30
    4  97110  2021-02-01  0 units  charge 30
  expect
    1  pays 51 dollars by later-units, last-units
    2  pays 28 dollars by later-units
    3  clear
    4  clear

example "units of a day, and only those that are kept"
  claim
    1  99601  2021-02-01 to 2021-02-02  6 units  charge 60
    2  99602  2021-02-03 to 2021-02-04  8 units  charge 80
    3  A4230  2021-02-03  charge 5
    4  A4231  2021-02-03  charge 5
  facts
    weekend is no
    weekend of line 1 on 2021-02-02 is yes
    day-share of line 1 on 2021-02-02 is 50
  expect
    1  pays 31.50 dollars by third-visit, weekends
    2  keeps 4 units and pays 22 dollars by one-visit-code, third-visit
    3  clear
    4  denied by kit-with-visit

example "a day whose share may be another waits, and is payable all the same"
  claim
    1  99601  2021-02-01 to 2021-02-02  2 units  charge 60
    2  A4231  2021-02-01  charge 5
  facts
    weekend of line 1 on 2021-02-01 is no
  expect
    1  pended by weekends asking weekend, day-share
    2  denied by kit-with-visit

example "so much at most"
  claim
    1  70010  2021-02-01 to 2021-02-02  4 units  charge 1200
    2  70010  2021-02-01  2 units  charge 240
    3  70010  2021-02-01
    4  70010  2021-02-01  2 units  charge 800
    5  A4230  2021-02-01 to 2021-02-02  2 units  charge 30
    6  A4230  2021-02-01  1 unit  charge 10.50
    7  A4230  2021-02-01  0 units  charge 11
  facts
    fee is 100
    fee of line 4 is 150
  expect
    1  pays 250 dollars by imaging-most, imaging-fee
    2  pays 200 dollars by imaging-fee
    3  pended by imaging-fee asking allowed
    4  pays 250 dollars by imaging-most
    5  pays 21 dollars by kit-day
    6  clear
    7  pays 10.50 dollars by kit-day

example "a fee that nobody knows"
  claim
    1  70010  2021-02-01  charge 300
    2  70010  2021-02-01  charge 300
  facts
    fee of line 2 is 0
  expect
    1  pended by imaging-fee, imaging-most asking fee
    2  pays 250 dollars by imaging-most

example "a kit without a visit is paid up to its amount"
  claim
    1  A4231  2021-02-01  charge 20
    2  A4231  2021-02-01 to 2021-02-02  charge 10.49
  expect
    1  pays 10.50 dollars by kit-day
    2  clear

example "what may be paid in full waits for nothing, but where another share gives way to it"
  claim
    1  G0101  2021-02-01  charge 20
    2  G0103  2021-02-01  charge 20
    3  G0103  2021-02-01  charge 20
    4  G0103  2021-02-01  charge 20
    5  G0102  2021-02-01  charge 20
    6  G0102  2021-02-01  charge 20
  facts
    share of line 2 is 100
    share of line 3 is 99.999
    consent of line 6 is no
  expect
    1  clear
    2  clear
    3  pended by screening-by-contract asking consent
    4  pended by screening-by-contract asking consent, share
    5  pended by screening-in-full asking consent
    6  pays 10 dollars by screening-half
