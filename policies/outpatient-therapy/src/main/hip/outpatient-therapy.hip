policy THER01 "Outpatient Therapy"
  payer     "Meadow Health Plan"
  version   1.0
  in force  from 2024-01-01
  document  "outpatient-therapy.txt"
  applies   where a line in therapy is on the claim
  gives way to NCCI

-- words ---------------------------------------------------------------------------------------------------

codes physical-evaluation "evaluation for physical therapy": 97161 to 97163
codes occupational-evaluation "evaluation for occupational therapy": 97165 to 97167
codes re-evaluation "re-evaluation": 97164, 97168
codes evaluation "evaluation": physical-evaluation, occupational-evaluation, re-evaluation
codes pack "hot or cold pack": 97010
codes device "modality": 97012 to 97028, G0283
codes ultrasound "ultrasound": 97035
codes attended "attended modality": 97032 to 97036
codes manual "manual therapy": 97124, 97140
codes senses "training of the senses": 97533
codes timed "timed procedure": attended, 97110 to 97116, manual, 97530, senses, 97535, 97537, 97542
codes group-therapy "group therapy": 97150
codes treatment "treatment": device, timed, group-therapy
codes hands-on "what is done by hand or with a device": manual, attended, device, pack
codes one-a-day "code that is paid once a day": evaluation, pack, device, group-therapy
codes therapy "therapy": evaluation, pack, treatment

modifiers plan-of-care "plan of care": GP, GO
modifiers assistant "assistant": CQ, CO

diagnoses bones-and-joints "disease of muscles, joints or bones, or injury": M00 to M99, S00 to T88
diagnoses development "disorder of development": F80 to F89

table values "practice values" from "values.csv"

fact practice-value of a line: number
  from values by code

fact program-declined of the claim: yes or no
  proven by "the letter of the state's early program"

reason no-plan       CO 4          "the modifier of a plan of care is missing"
reason of-facility   CO 97 N70     "part of what the facility is paid"
reason not-by-video  CO 58         "not paid at this place of service"
reason no-such-need  CO 11         "the diagnosis does not support the procedure"
reason too-old       CO 6          "not paid at this age"
reason program-first CO 22         "the early program of the state pays first"
reason too-often     CO 119        "more often than is paid"
reason unauthorized  CO 197        "no prior authorization"
reason too-many      CO 151 N362   "more units than are paid"
reason part-of-it    CO 97 M15     "part of other therapy of the day"
reason several       CO 59         "one of several procedures"
reason by-assistant  CO 45         "done by an assistant"
reason group-limit   CO 45         "more than is allowed for group therapy"
reason too-late      CO 29         "received too late"

rules paid-here "who pays for it": received-late, in-a-facility, plan-missing, by-video, program-first
rules needed "what it is for": ultrasound-for-joints, senses-under-18, senses-for-development
rules not-too-often "how often": physical-again, occupational-again, re-evaluated-soon, over-thirty-days

-- plan of care and place ----------------------------------------------------------------------------------

rule received-late "A claim is received within 180 days"
  cites N22 "Claims" 1
  each line in therapy
  where the claim was received more than 180 days after its last day
  is denied
  as too-late

rule in-a-facility "Where the member stays in a facility, therapy is the facility's"
  cites N4 "Plan of Care and Place" 2
  each line in therapy
  where place of service is 21, 31, 51 or 61
  is denied
  as of-facility
  gives way to received-late

rule plan-missing "A line says of which plan of care it is"
  cites N3 "Plan of Care and Place" 1
  each line in therapy
  where it has no modifier in plan-of-care
  is denied
  as no-plan
  gives way to received-late, in-a-facility

rule by-video "What needs hands or a device is not paid by video"
  cites N5 "Plan of Care and Place" 3
  each line in hands-on
  where place of service is 02 or 10
  is denied
  as not-by-video
  gives way to received-late, plan-missing

-- diagnosis and age ---------------------------------------------------------------------------------------

rule program-first "Under 3 years, what the state's program has not declined is not paid"
  cites N8 "Diagnosis and Age" 3
  cites N9 "Diagnosis and Age" 3
  each line in therapy
  where age is less than 3 years and program-declined is no
  is denied
  as program-first
  gives way to received-late, in-a-facility, plan-missing, by-video

rule ultrasound-for-joints "Ultrasound is for muscles, joints, bones and injuries"
  cites N6 "Diagnosis and Age" 1
  each line in ultrasound
  where it has no diagnosis in bones-and-joints
  is denied
  as no-such-need
  gives way to paid-here

rule senses-under-18 "Training of the senses is for members under 18"
  cites N7 "Diagnosis and Age" 2
  each line in senses
  where age is at least 18 years
  is denied
  as too-old
  gives way to paid-here

rule senses-for-development "Training of the senses is for disorders of development"
  cites N7 "Diagnosis and Age" 2
  each line in senses
  where it has no diagnosis in development
  is denied
  as no-such-need
  gives way to paid-here, senses-under-18

-- how often -----------------------------------------------------------------------------------------------

rule physical-again "One evaluation for physical therapy in 12 months"
  cites N10 "How Often" 1
  each day of a line in physical-evaluation
  where a line in physical-evaluation came within 12 months before that day
    or it is the 2nd or later line in physical-evaluation covering that day
  is denied
  as too-often
  gives way to paid-here

rule occupational-again "One evaluation for occupational therapy in 12 months"
  cites N10 "How Often" 1
  each day of a line in occupational-evaluation
  where a line in occupational-evaluation came within 12 months before that day
    or it is the 2nd or later line in occupational-evaluation covering that day
  is denied
  as too-often
  gives way to paid-here

rule re-evaluated-soon "A re-evaluation comes 30 days after the last"
  cites N11 "How Often" 2
  each day of a line in re-evaluation
  where a payable line in evaluation after paid-here, physical-again, occupational-again
    came within 29 days before that day
  is denied
  as too-often
  gives way to paid-here

rule over-thirty-days "After thirty days in a year an authorization is needed"
  cites N12 "How Often" 3
  cites N13 "How Often" 3
  each day of a line in treatment
  where at least 30 days of lines in treatment came before that day in the same calendar year
    and it has no prior authorization
  is denied
  as unauthorized
  gives way to paid-here, needed

-- units ---------------------------------------------------------------------------------------------------

rule four-timed-units "Four units of timed procedures a day"
  cites N14 "Units" 1
  each day of a line in timed
  keeps at most 4 units together with payable lines in timed after paid-here, needed, not-too-often that day
  as too-many

rule one-unit "One unit of every other code a day"
  cites N15 "Units" 2
  each day of a line in one-a-day
  keeps at most 1 unit
  as too-many

rule packs-included "Packs are part of other therapy of the day"
  cites N16 "Units" 3
  each line in pack
  where a payable line in treatment covers one of its days
  is included in that line
  as part-of-it

-- what is paid --------------------------------------------------------------------------------------------

rule first-unit-in-full "The first unit of the procedure with the highest value is paid in full"
  cites N18 "What Is Paid" 2
  cites N19 "What Is Paid" 2
  each day of a line in timed
  where it is the first payable line in timed covering that day, by practice-value
  pays 80 percent of the 2nd or later unit
  as several

rule others-at-80 "Every other procedure of the day is paid at 80 percent"
  cites N19 "What Is Paid" 2
  each day of a line in timed
  where it is the 2nd or later payable line in timed covering that day, by practice-value
  pays 80 percent
  as several

rule assistants-at-85 "What an assistant did is paid at 85 percent"
  cites N20 "What Is Paid" 3
  each line in treatment
  where it has a modifier in assistant
  pays 85 percent
  as by-assistant

rule group-limit "Group therapy is paid 30 dollars a day at most"
  cites N21 "What Is Paid" 4
  each day of a line in group-therapy
  pays at most 30 dollars
  as group-limit

-- examples: plan of care and place ------------------------------------------------------------------------

example "therapy in an office by a plan of care is paid"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50", "S83.512A"
    1  97161 GP  2024-03-04
    2  97140 GP  2024-03-04
    3  97035 GO  2024-03-06
  history
  facts
    received is 2024-03-31
  expect
    others clear

example "a line without a plan of care, and one with another modifier only"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97140     2024-03-04
    2  97112 KX  2024-03-05
    3  97112 KX GO  2024-03-06
  history
  facts
    received is 2024-03-31
  expect
    1  denied by plan-missing
    2  denied by plan-missing
    3  clear

example "where the member stays in a facility"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97140 GP  2024-03-04  1 unit  at 21
    2  97140     2024-03-05  1 unit  at 31
    3  97140 GP  2024-03-06  1 unit  at 12
  history
  facts
    received is 2024-03-31
  expect
    1  denied by in-a-facility
    2  denied by in-a-facility
    3  clear

example "by video only what needs no hands"
  claim at place of service 10, born 1980-05-05, diagnosis "M54.50"
    1  97140 GP  2024-03-04
    2  97535 GP  2024-03-04
    3  97140 GP  2024-03-05  1 unit  at 11
  history
  facts
    received is 2024-03-31
  expect
    1  denied by by-video
    others clear

example "the 180th day after the last day of service, and the one after it"
  claim at place of service 21, born 1980-05-05, diagnosis "M54.50"
    1  97110     2024-03-04
    2  97110 GP  2024-03-05  1 unit  at 11
  history
  facts
    received is 2024-09-01
  expect
    1  denied by received-late
    2  clear

example "until it is known when the claim was received, its lines wait"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97110 GP  2024-03-04
    2  97110     2024-03-05
  history
  expect
    1  pended by received-late asking received
    2  denied by plan-missing

-- examples: diagnosis and age -----------------------------------------------------------------------------

example "under 3 years the program of the state comes first, from the third birthday on not"
  claim at place of service 12, born 2021-03-05, diagnosis "F82"
    1  97530 GO  2024-03-04
    2  97530 GO  2024-03-05
  history
  facts
    received is 2024-03-31
    program-declined is no
  expect
    1  denied by program-first
    2  clear

example "what the program has declined is paid, and until its letter is there the line waits"
  claim at place of service 12, born 2022-03-05, diagnosis "F82"
    1  97530 GO  2024-03-04
  history
  facts
    received is 2024-03-31
    program-declined is yes
  expect
    1  clear

example "until the letter of the program is there the line waits"
  claim at place of service 12, born 2022-03-05, diagnosis "F82"
    1  97530 GO  2024-03-04
  history
  facts
    received is 2024-03-31
  expect
    1  pended by program-first asking program-declined

example "ultrasound of a joint, and of what is none"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50", "G35"
    1  97035 GP  2024-03-04  1 unit  points to 1, 2
    2  97035 GP  2024-03-05  1 unit  points to 2
  history
  facts
    received is 2024-03-31
  expect
    1  clear
    2  denied by ultrasound-for-joints

example "the senses are trained before the 18th birthday, for a disorder of development"
  claim at place of service 11, born 2006-03-05, diagnosis "F84.0", "G35"
    1  97533 GO  2024-03-04  1 unit  points to 1
    2  97533 GO  2024-03-03  1 unit  points to 2
    3  97533 GO  2024-03-05  1 unit  points to 1
  history
  facts
    received is 2024-03-31
  expect
    1  clear
    2  denied by senses-for-development
    3  denied by senses-under-18

-- examples: how often -------------------------------------------------------------------------------------

example "a year after the evaluation another is paid, a day less is too soon"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97162 GP  2024-03-04
    2  97166 GO  2024-03-04
  history
    1  97161 GP  2023-03-05
    2  97165 GO  2023-03-03
  facts
    received is 2024-03-31
  expect
    1  denied by physical-again
    2  clear

example "each kind of therapy has its own evaluation, and each is paid once a day"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97161 GP  2024-03-04
    2  97162 GP  2024-03-04
    3  97165 GO  2024-03-04
    4  97166 GO  2024-03-04
    5  97167 GO  2024-03-06
  history
    1  97167 GO  2023-03-03
  facts
    received is 2024-03-31
  expect
    1  clear
    2  denied by physical-again
    3  clear
    4  denied by occupational-again
    5  denied by occupational-again

example "whether there was an evaluation before is asked for where nobody says"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97161 GP  2024-03-04
    2  97165 GO  2024-03-05
    3  97164 GP  2024-03-06
    4  97110 GP  2024-03-06
  facts
    received is 2024-03-31
  expect
    1  pended by physical-again asking member-history
    2  pended by occupational-again asking member-history
    3  pended by re-evaluated-soon asking member-history
    4  pended by over-thirty-days asking member-history

example "a re-evaluation 29 and 30 days after"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97164 GP  2024-03-04
    2  97168 GO  2024-05-04
  history
    1  97161 GP  2024-02-04
    2  97165 GO  2024-04-04
  facts
    received is 2024-05-31
  expect
    1  denied by re-evaluated-soon
    2  clear

example "the 31st day of a year needs an authorization, of the line or of the claim"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97110 GP  2024-03-04
    2  97110 GP  2024-03-05  1 unit  authorization "A-100"
    3  97161 GP  2024-03-06
  history
    1  97110 GP  2024-01-01 to 2024-01-20  20 units
    2  97530 GO  2024-01-11 to 2024-01-30  20 units
  facts
    received is 2024-03-31
  expect
    1  denied by over-thirty-days
    others clear

example "what was before the year does not count"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97110 GP  2024-03-04
  history
    1  97110 GP  2023-12-12 to 2024-01-29  49 units
  facts
    received is 2024-03-31
  expect
    1  clear

example "who is born when, and with what, is asked for"
  claim at place of service 11
    1  97533 GO  2024-03-04
    2  97035 GP  2024-03-04
    3  97168 GO  2024-03-04
    4  97530 GO  2024-03-05
  facts
    received is 2024-03-31
    program-declined is yes
  expect
    1  pended asking birth-date, diagnosis-codes, member-history
    2  pended asking birth-date, diagnosis-codes, member-history
    3  pended by re-evaluated-soon asking member-history
    4  pended by over-thirty-days asking member-history

example "without a day of birth nobody knows whether the program comes first"
  claim at place of service 11, diagnosis "M54.50"
    1  97110 GP  2024-03-04
  history
  facts
    received is 2024-03-31
  expect
    1  pended by program-first asking birth-date, program-declined

-- examples: units -----------------------------------------------------------------------------------------

example "packs are part of the therapy of their day that is paid"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97110 GP  2024-03-04
    2  97010 GP  2024-03-04
    3  97110     2024-03-05
    4  97010 GP  2024-03-05
  history
  facts
    received is 2024-03-31
  expect
    1  clear
    2  included in 1 by packs-included
    3  denied by plan-missing
    4  clear

example "while the therapy of the day waits, the pack does"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97110 GP  2024-03-04
    2  97010 GP  2024-03-04
  facts
    received is 2024-03-31
  expect
    1  pended by over-thirty-days
    2  pended by packs-included asking member-history

example "four timed units a day of all lines, but for those that are not paid anyway"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97110     2024-03-04  3 units
    2  97110 GP  2024-03-04  3 units
    3  97112 GP  2024-03-04  2 units
    4  97012 GP  2024-03-04  2 units
    5  97110 GP  2024-03-05  4 units
  history
  facts
    received is 2024-03-31
  expect
    1  denied by plan-missing
    2  pays 80 percent by others-at-80
    3  keeps 1 unit by four-timed-units
    4  keeps 1 unit by one-unit
    5  pays 85 percent by first-unit-in-full

-- examples: in force --------------------------------------------------------------------------------------

example "the policy begins in 2024"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97012 GP  2023-12-31 to 2024-01-01  2 units
    2  97012     2023-12-31
  history
  facts
    received is 2024-03-31
  expect
    1  clear
    2  not judged

example "a claim without therapy is none of this policy's"
  claim at place of service 11
    1  99213  2024-03-04
  expect
    1  not judged

-- examples: what is paid ----------------------------------------------------------------------------------

example "the procedure with the highest value first, every other unit of the day at 80 percent"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97110 GP  2024-03-04  2 units  charge 100
    2  97530 GP  2024-03-04  2 units  charge 120
    3  97110 GP  2024-03-05  1 unit   charge 50
  history
  facts
    received is 2024-03-31
  expect
    1  pays 80 dollars by others-at-80
    2  pays 108 dollars by first-unit-in-full
    3  clear

example "of equal values the line that is billed first, and of what is allowed, not of the charge"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97110 GP  2024-03-04  1 unit  charge 100
    2  97116 GP  2024-03-04  1 unit  charge 100
  history
  facts
    received is 2024-03-31
    allowed of line 2 is 62.5
  expect
    1  clear
    2  pays 50 dollars by others-at-80

example "an assistant, alone and beside another procedure"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97530 GP     2024-03-04  1 unit  charge 100
    2  97110 GP CQ  2024-03-04  1 unit  charge 100
    3  97012 GP CQ  2024-03-05  1 unit  charge 33.33
  history
  facts
    received is 2024-03-31
  expect
    1  clear
    2  pays 68 dollars by others-at-80, assistants-at-85
    3  pays 28.33 dollars by assistants-at-85

example "group therapy up to 30 dollars a day"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97150 GP     2024-03-04  1 unit  charge 45
    2  97150 GP     2024-03-05  1 unit  charge 25
    3  97150 GP CQ  2024-03-06  1 unit  charge 30
  history
  facts
    received is 2024-03-31
  expect
    1  pays 30 dollars by group-limit
    2  clear
    3  pays 25.5 dollars by assistants-at-85

example "a procedure of which the table knows no value"
  claim at place of service 11, born 1980-05-05, diagnosis "M54.50"
    1  97542 GP  2024-03-04  1 unit  charge 45
    2  97110 GP  2024-03-04  1 unit  charge 45
    3  97542 GP  2024-03-05  1 unit  charge 45
  history
  facts
    received is 2024-03-31
  expect
    1  pended asking practice-value
    2  pended asking practice-value
    3  clear
