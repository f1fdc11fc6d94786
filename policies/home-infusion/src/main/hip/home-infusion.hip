policy CPCP019 "Home Infusion"
  payer     "BlueCross BlueShield of New Mexico"
  version   2.0
  in force  from 2020-09-01
  document  "cpcp019-home-infusion.txt"
  applies   where a line in home-infusion-service is on the claim or place of service is 12

-- What is billed as home infusion: a per diem, a nursing visit or a pharmacy hour anywhere, and whatever is
-- done in the patient's home. The document names no place of service and speaks of alternate sites.

-- codes: per diems ----------------------------------------------------------------------------------------

codes per-diem "home infusion per diem"
  cites N24 "Reimbursement Information" 1
  S5497 to S5502, S9325 to S9379, S9490 to S9528, S9530 to S9590
  -- The document's ranges also catch S5517 to S5523 (kits, catheter insertion) and S9529 (venipuncture),
  -- which are no per diems.

codes incidental "per diem that is incidental to its drug"
  cites N32 "Reimbursement Information" 3
  S9537, S9542, S9558, S9559, S9560, S9562

codes catheter-care "catheter care per diem": S5497 to S5502

codes injection-therapy "injection therapy per diem": S9370, S9372

codes nutrition "parenteral nutrition per diem"
  cites N33 "Reimbursement Information" 4
  S9364 to S9368

codes hydration "hydration per diem": S9373 to S9377

codes drugless "per diem of a therapy without an infused drug":
  catheter-care, S9335, S9339, S9340 to S9343, S9590
  -- dialysis, enteral nutrition and irrigation: nothing that the document would call a drug is infused

codes drug-therapy "drug infusion per diem":
  per-diem except incidental, injection-therapy, nutrition, hydration, drugless

codes intravenous-therapy "intravenous therapy per diem":
  drug-therapy, nutrition, hydration

codes infusion "infusion per diem other than hydration":
  drug-therapy, nutrition

codes therapy "home infusion therapy":
  per-diem except incidental, catheter-care, injection-therapy
  -- The modifiers speak of infusions; an injection is none.

codes daily "home infusion per diem":
  per-diem except incidental

codes home-infusion-service "home infusion service":
  per-diem, S9810, 99601, 99602

-- codes: drugs and solutions ------------------------------------------------------------------------------

codes flush "flush solution"
  cites N16 "Drug" 2
  J1642, A4216, A4218

codes iv-solution "intravenous solution"
  cites N55 "Supply and Equipment Codes" row J7030
  J7030 to J7060

codes other-solution "other intravenous solution": J7070, J7120, J7121

codes unlisted-drug "unlisted drug": J3490, J3590, J7799, J7999, J9999, S5000, S5001

codes drug "separately billable drug":
  J0120 to J9999, P9010 to P9060, Q0138, Q0139, Q0144, Q0161 to Q0181, Q0515, Q2004 to Q2050,
  Q3027, Q3028, Q4074, Q4081, Q5101 to Q5199, S0012 to S0199, S5000, S5001
  except flush, iv-solution

codes excluded-drug "oral, inhaled, topical or osteoarthritis drug"
  cites N17 "Drug" 2
  J0571 to J0575, J7500, J7502, J7503, J7507 to J7510, J7512, J7515, J7517, J7518, J7520, J7527,
  J0604, J8498 to J8999, Q0144, Q0161 to Q0181,
  S0014, S0088, S0090, S0091, S0104 to S0109, S0119, S0136 to S0140, S0156, S0160, S0169, S0170,
  S0172 to S0183, S0187, S0190 to S0194, S0197, S0199,
  J2062, J2545, J3530, J3535, J7604 to J7686, J7699, Q4074, S0012, S0142,
  J7304, J7308, J7309, J7336, J7342, J7345, S0117, S0157,
  J7318, J7320 to J7329, J7331 to J7333

codes injection-only "drug that is injected under the skin or into a muscle":
  J0135, J0364, J0390, J0400, J0401, J0470, J0500, J0517, J0520, J0558, J0561, J0584 to J0588, J0593, J0599, J0620, J0630, J0638, J0702,
  J0717, J0725, J0741, J0800, J0896, J0897, J1000, J1020, J1030, J1040, J1050, J1071, J1094, J1290, J1324, J1438, J1447,
  J1180, J1320, J1460, J1560, J1571, J1595, J1600, J1627, J1628, J1631, J1645, J1650, J1652, J1655, J1670, J1726,
  J1744, J1815, J1826, J1830, J1930, J1950, J2170, J2182, J2212, J2315, J2320, J2353, J2355, J2357,
  J2358, J2426, J2460, J2502, J2505, J2506, J2562, J2650, J2675, J2788, J2790, J2793, J2794, J2796, J2910, J2940, J2941, J2950, J3000,
  J3030, J3031, J3110, J3111, J3121, J3145, J3240, J3245, J3250, J3280, J3301 to J3304, J3315, J3316, J3320, J3357,
  J3410, J3420, J3486, J0223, J0224, J9144, J9155, J9202, J9212 to J9218, J9311, J9356, J9395, Q0515, Q3027, Q3028,
  Q5108, Q5111, Q5120, Q5122, S0122 to S0132, S0145, S0148
  -- Immune globulin, insulin and treprostinil that a pump gives under the skin are infusions, not injections.

codes infused-drug "infused drug":
  drug except injection-only, other-solution
  -- An excluded drug is among them: it is billed, and as it is denied it carries no per diem.

codes clotting-factor "clotting factor":
  J7170, J7172 to J7175, J7177 to J7183, J7185 to J7195, J7198 to J7214

codes nutrition-product "parenteral nutrition product":
  B4164 to B4216, B5000 to B5200, B9999

codes given-product "drug, product or solution":
  drug, iv-solution, nutrition-product, standard-product

codes standard-product "product that is included in the parenteral nutrition rate"
  cites N34 "Reimbursement Information" 4
  B4164 to B4176, B4180, B4189 to B4199, B4216, J0610, J3475, J3480

codes enteral-formula "enteral formula": B4100 to B4104, B4149 to B4162

codes oral-food "medical food": S9433 to S9435

-- codes: supplies and visits ------------------------------------------------------------------------------

codes supply "supply or equipment"
  cites N52 "Supply and Equipment Codes" 1
  A4206 to A8004, A9270, A9900, A9999, E0776, E0779 to E0786, E0791 except flush

codes repair-service "repair service": K0739

codes nursing-visit "nursing visit": 99601

-- modifiers -----------------------------------------------------------------------------------------------

modifiers second-therapy "second concurrent therapy": SH
modifiers third-therapy "third or later concurrent therapy": SJ
modifiers concurrent "second or later concurrent therapy": second-therapy, third-therapy
modifiers not-used "delivered and not used": SV
modifiers not-given "discarded, or delivered and not used": not-used, JW
modifiers under-the-skin "given under the skin": JB
modifiers into-a-vein "given into a vein": JA
modifiers by-nurse "by a registered nurse": TD, SD
modifiers by-mouth "given by mouth": BO
modifiers by-dialysate "given through the dialysate": JE
modifiers repaired "repair or maintenance": RB, MS

-- reasons -------------------------------------------------------------------------------------------------

reason bundled            CO 97 M15    "the benefit is part of another service on this claim"
reason incidental-to      CO 97 N19    "incidental to another service on this claim"
reason not-separate       CO 234 N390  "this service is never paid by itself"
reason no-drug            CO 107 N349  "the drug that the per diem goes with is not billed for these days"
reason not-given          CO 112       "no infusion was given on these days"
reason not-paid-itself    CO B15 N161  "the service that this one goes with is not paid"
reason too-many-units     CO 151 N362  "more units than one a day"
reason exclusive          CO 231 N20   "not payable on the same day as another service on this claim"
reason wrong-code         CO 16 N56    "another code describes what was done"
reason not-home-infusion  CO 96 N180   "not covered as a home infusion service"
reason self-given         CO 96 N426   "drugs that patients give themselves are not covered"
reason injection-alone    CO B15 N674  "an injection is covered beside intravenous therapy or when it takes a nurse"
reason modifier-missing   CO 16 N822   "the modifier for a second or later therapy is missing"
reason modifier-wrong     CO 4 N823    "the modifier does not go with this line"
reason modifiers-clash    CO 4 N519    "these modifiers exclude each other"
reason add-on-alone       CO 107 N122  "an additional hour needs the visit that it adds to"

-- facts that a claim does not carry -----------------------------------------------------------------------

fact infusion-administered of a day of a line: yes or no
  proven by "medication administration record"
  if unknown, presume yes

fact given-by-nurse of a day of a line: yes or no
  proven by "nursing visit note"

fact self-administered of a line: yes or no
  proven by "plan of care"
  if unknown, presume no

fact route of a line: oral, inhaled, topical, intravenous, subcutaneous, intramuscular
  proven by "medication order"
  if unknown, presume intravenous
  -- Codes of drugs that are never infused are listed above; of the others we take it that they were.

fact hydration-ordered of a day of a line: yes or no
  proven by "order for hydration"

fact fluid-restricted of a day of a line: yes or no
  proven by "plan of care that restricts fluids"

fact patient-owned of a line: yes or no
  proven by "proof of who owns the equipment"

-- rules: codes that exclude each other --------------------------------------------------------------------

rule one-chemotherapy-code "S9329 does not go with the continuous and intermittent codes"
  cites N41 code S9329 "do not use this code with"
  each day of a line in S9329
  where a line in S9330, S9331 covers that day
  is denied
  as exclusive

rule one-nutrition-scale "S9364 does not go with the daily volume codes"
  cites N42 code S9364 "using daily volume scales"
  each day of a line in S9364
  where a line in S9365 to S9368 covers that day
  is denied
  as exclusive
  gives way to dialysis-nutrition

rule one-hydration-scale "S9373 does not go with the daily volume codes"
  cites N44 code S9373 "USING DAILY VOLUME SCALES"
  each day of a line in S9373
  where a line in S9374 to S9377 covers that day
  is denied
  as exclusive

rule one-antibiotic-code "S9494 does not go with the hourly dosing codes"
  cites N45 code S9494 "HOURLY DOSING SCHEDULES"
  each day of a line in S9494
  where a line in S9497 to S9504 covers that day
  is denied
  as exclusive

rule flush-is-no-anticoagulant "S9372 is not for flushing a line with heparin"
  cites N43 code S9372 "TO MAINTAIN PATENCY"
  each day of a line in S9372
  where a line in J1642 covers that day
    and no line in drug covers that day
  is denied
  as wrong-code

-- rules: an infusion every day ----------------------------------------------------------------------------

rule infusion-day "A per diem is paid only for a day with an infusion"
  cites N38 "Home Infusion Modifiers" 1 "billed on the same claim as"
  cites N23 "Reimbursement Information" 1 "is administered that day"
  cites N37 "Examples" row 5
  each day of a line in drug-therapy
  where no line in infused-drug without a modifier in not-given and whose route is not intramuscular covers that day
  is denied
  as no-drug
  gives way to exclusive-codes, not-administered, drug-not-used

rule infusion-paid "A drug that is not paid does not carry a per diem"
  cites N38 "Home Infusion Modifiers" 1 "corresponding drug"
  each day of a line in drug-therapy
  where a line in infused-drug without a modifier in not-given and whose route is not intramuscular covers that day
    and no payable line in infused-drug after drug-exclusions without a modifier in not-given
      and whose route is not intramuscular covers that day
  is denied
  as not-paid-itself

rule injection-day "An injection per diem is paid only for a day with its drug"
  cites N38 "Home Infusion Modifiers" 1 "billed on the same claim as"
  each day of a line in injection-therapy
  where no line in drug without a modifier in not-given covers that day
  is denied
  as no-drug
  gives way to exclusive-codes, not-administered, product-not-used

rule injection-paid "A drug that is not paid does not carry an injection per diem"
  cites N38 "Home Infusion Modifiers" 1 "corresponding drug"
  each day of a line in injection-therapy
  where a line in drug without a modifier in not-given covers that day
    and no payable line in drug without a modifier in not-given covers that day
  is denied
  as not-paid-itself

rule nutrition-day "A parenteral nutrition per diem is paid only for a day with a product"
  cites N38 "Home Infusion Modifiers" 1 "billed on the same claim as"
  each day of a line in nutrition
  where no line in nutrition-product, standard-product, unlisted-drug without a modifier in not-given covers that day
  is denied
  as no-drug
  gives way to exclusive-codes, not-administered, product-not-used, dialysis-nutrition

rule nutrition-paid "A product that is excluded does not carry a per diem"
  cites N38 "Home Infusion Modifiers" 1 "corresponding drug"
  each day of a line in nutrition
  where a line in nutrition-product, standard-product, unlisted-drug without a modifier in not-given covers that day
    and no payable line in nutrition-product, standard-product, unlisted-drug after drug-exclusions
      without a modifier in not-given covers that day
  is denied
  as not-paid-itself

rule hydration-day "A hydration per diem is paid only for a day with a solution"
  cites N38 "Home Infusion Modifiers" 1 "billed on the same claim as"
  each day of a line in hydration
  where no line in iv-solution, other-solution, unlisted-drug without a modifier in not-given covers that day
  is denied
  as no-drug
  gives way to exclusive-codes, not-administered, product-not-used

rule drug-not-used "A drug that was delivered and not used is no infusion"
  cites N23 "Reimbursement Information" 1 "actual drug infusion"
  each day of a line in drug-therapy
  where a line in infused-drug with a modifier in not-used covers that day
    and no line in infused-drug without a modifier in not-given covers that day
  is denied
  as not-given
  gives way to exclusive-codes

rule hydration-paid "A solution that is not paid does not carry a hydration per diem"
  cites N38 "Home Infusion Modifiers" 1 "corresponding drug"
  each day of a line in hydration
  where a line in iv-solution, other-solution, unlisted-drug without a modifier in not-given covers that day
    and no payable line in iv-solution, other-solution, unlisted-drug after drug-exclusions
      without a modifier in not-given covers that day
  is denied
  as not-paid-itself

rule product-not-used "A product that was delivered and not used is no therapy"
  cites N23 "Reimbursement Information" 1 "actual drug infusion"
  each day of a line in nutrition, hydration, injection-therapy
  where a line in given-product with a modifier in not-used covers that day
    and no line in given-product without a modifier in not-given covers that day
  is denied
  as not-given
  gives way to exclusive-codes, dialysis-nutrition

rule not-administered "A day on which nothing was given is not paid"
  cites N23 "Reimbursement Information" 1 "actual drug infusion"
  each day of a line in therapy, injection-therapy
  where infusion-administered is no
  is denied
  as not-given
  gives way to exclusive-codes, dialysis-nutrition

rules exclusive-codes "codes that exclude each other":
  one-chemotherapy-code, one-nutrition-scale, one-hydration-scale, one-antibiotic-code,
  flush-is-no-anticoagulant

rules drug-exclusions "drugs that are not home infusion":
  excluded-drugs, self-administered-drugs, oral-nutrition, dialysis-nutrition

rules therapy-given "the therapies of a day are settled":
  exclusive-codes, not-administered, drug-not-used, product-not-used, dialysis-nutrition,
  infusion-day, infusion-paid, nutrition-day, nutrition-paid, hydration-day, hydration-paid

-- rules: units and concurrent therapies -------------------------------------------------------------------

rule one-unit-a-day "A per diem is one unit a day"
  cites N37 "Examples" row 1
  cites N47 code S9500 "PER DIEM"
  each day of a line in per-diem
  keeps at most 1 unit
  as too-many-units

rule same-code-again "The same per diem is paid once a day"
  cites N47 code S9500 "PER DIEM"
  each day of a line in daily
  where it is the 2nd or later payable line in daily after therapy-given
    with the same code and without a modifier in concurrent covering that day
  is denied
  as too-many-units

rule modifier-for-each-therapy "A second or later therapy of a day carries its modifier"
  cites N39 "Home Infusion Modifiers" 1 "must be indicated"
  each day of a line in therapy
  where it is the 2nd or later payable line in therapy after therapy-given
    without a modifier in concurrent covering that day
  is denied
  as modifier-missing
  gives way to same-code-again

rule one-second-therapy "A third therapy is not a second one"
  cites N39 "Home Infusion Modifiers" 1 "third or more"
  each day of a line in therapy
  where it is the 2nd or later payable line in therapy after therapy-given
    with a modifier in second-therapy covering that day
  is denied
  as modifier-wrong
  gives way to one-modifier

-- A modifier stands for the whole line, so a line may carry it when it is a second therapy on any of its days.

rule second-beside-first "A second therapy needs a first"
  cites N39 "Home Infusion Modifiers" 1 "second concurrently administered"
  each line in therapy
  where it has a modifier in second-therapy
    and no other line in therapy without a modifier in concurrent covers one of its days
  is denied
  as modifier-wrong
  gives way to therapy-given, one-modifier

rule third-beside-second "A third therapy needs a second"
  cites N39 "Home Infusion Modifiers" 1 "third or more"
  each line in therapy
  where it has a modifier in third-therapy
    and no other line in therapy with a modifier in second-therapy covers one of its days
  is denied
  as modifier-wrong
  gives way to therapy-given, one-modifier

rule one-modifier "A therapy is the second or the third, not both"
  cites N39 "Home Infusion Modifiers" 1
  each line in therapy
  where it has a modifier in second-therapy
    and it has a modifier in third-therapy
  is denied
  as modifiers-clash
  gives way to therapy-given

rule modifier-on-therapies-only "The modifiers are for therapies"
  cites N39 "Home Infusion Modifiers" 1
  each line not in therapy, injection-therapy
  where it has a modifier in concurrent
  is denied
  as modifier-wrong
  gives way to never-paid

rules never-paid "not payable, whatever its modifiers":
  drug-exclusions, oral-foods, incidental-alone, flush-alone, pharmacy-hours-beside-per-diem, additional-hour

-- rules: drugs that are not home infusion -----------------------------------------------------------------

rule excluded-drugs "Oral, inhaled, topical and osteoarthritis drugs are not home infusion"
  cites N17 "Drug" 2 "Oral drugs"
  each line in drug
  where its code is in excluded-drug
    or route is oral, inhaled or topical
  is denied
  as not-home-infusion

rule oral-nutrition "Nutrition by mouth is not home infusion"
  cites N17 "Drug" 2 "oral nutrition"
  each line in enteral-formula
  where it has a modifier in by-mouth
  is denied
  as not-home-infusion

rule oral-foods "Medical food is not home infusion"
  cites N17 "Drug" 2 "oral nutrition"
  each line in oral-food
  is denied
  as not-home-infusion

rule dialysis-nutrition "Nutrition through the dialysate is not home infusion"
  cites N17 "Drug" 2 "intradialytic"
  each line in nutrition, nutrition-product
  where it has a modifier in by-dialysate
  is denied
  as not-home-infusion

rule self-administered-drugs "Drugs that patients give themselves are not covered, but for clotting factors"
  cites N31 "Reimbursement Information" 2 "Self-administered therapies"
  each line in drug
  where self-administered is yes
    and its code is not in clotting-factor
  is denied
  as self-given
  gives way to excluded-drugs

rule injections "An injection needs an intravenous therapy that day, or a nurse"
  cites N30 "Reimbursement Information" 2 "administration by a registered nurse"
  each day of a line in drug
  where ((its code is in injection-only and it has no modifier in into-a-vein)
      or it has a modifier in under-the-skin
      or route is subcutaneous or intramuscular)
    and no payable line in intravenous-therapy covers that day
    and no line in nursing-visit covers that day
    and it has no modifier in by-nurse
    and given-by-nurse is not yes
  is denied
  as injection-alone

-- rules: what another service includes --------------------------------------------------------------------

rule incidental-to-drug "Some per diems are part of their drug"
  cites N32 "Reimbursement Information" 3 "incidental to drug reimbursement"
  each day of a line in incidental
  where a payable line in drug without a modifier in not-given covers that day
  is included in that line
  as incidental-to

rule incidental-alone "Some per diems are never paid by themselves"
  cites N32 "Reimbursement Information" 3 "not separately reimbursable"
  each day of a line in incidental
  is denied
  as not-separate
  gives way to incidental-to-drug

rule supplies-included "Supplies and equipment are part of the per diem"
  cites N52 "Supply and Equipment Codes" 1 "subject to inclusion"
  cites N26 "Reimbursement Information" 1 "All necessary supplies"
  cites N27 "Reimbursement Information" 1 "Durable Medical Equipment"
  cites N28 "Reimbursement Information" 1 "dressing kits"
  cites N34 "Reimbursement Information" 4 "Sterile water"
  cites N54 "Supply and Equipment Codes" row A4206
  cites N56 "Supply and Equipment Codes" row E0776
  each line in supply
  where a payable line in per-diem covers one of its days
    and it has no modifier in repaired
  is included in that line
  as bundled

rule repairs-included "Repair is part of the per diem unless the patient owns the equipment"
  cites N53 "Supply and Equipment Codes" 1 "excluding patient owned"
  cites N27 "Reimbursement Information" 1 "maintenance and repair"
  each line in supply, repair-service
  where a payable line in per-diem covers one of its days
    and (it has a modifier in repaired or its code is in repair-service)
    and patient-owned is no
  is included in that line
  as bundled

rule flush-included "Flushes are supplies of the per diem"
  cites N16 "Drug" 2 "considered Supply codes"
  cites N28 "Reimbursement Information" 1 "heparin and saline"
  cites N56 "Supply and Equipment Codes" row J1642
  each line in flush
  where a payable line in per-diem covers one of its days
  is included in that line
  as bundled

rule flush-alone "Flushes are never paid by themselves"
  cites N16 "Drug" 2 "not eligible for separate reimbursement"
  each line in flush
  is denied
  as not-separate
  gives way to flush-included

rule solution-keeps-line-open "A solution beside a drug infusion keeps the line open"
  cites N55 "Supply and Equipment Codes" row J7030 "KEEPING A LINE OPEN"
  cites N29 "Reimbursement Information" 1 "dilute, reconstitute or administer"
  each day of a line in iv-solution
  where a payable line in infusion covers that day
    and no line in hydration covers that day
  is included in that line
  as incidental-to

rule solution-beside-both "Beside a drug infusion and hydration, it depends on the order"
  cites N55 "Supply and Equipment Codes" row J7030 "DEPENDENT ON CONCURRENT USE"
  each day of a line in iv-solution
  where a payable line in infusion covers that day
    and a line in hydration covers that day
    and hydration-ordered is no
  is included in that line in infusion
  as incidental-to

rule solution-alone "Without either, a solution is paid if it was ordered as hydration"
  cites N55 "Supply and Equipment Codes" row J7030 "PRESCRIBED FOR MEDICAL CONDITION"
  each day of a line in iv-solution
  where no payable line in infusion covers that day
    and no payable line in hydration covers that day
    and hydration-ordered is no
  is denied
  as not-separate

rule nutrition-products-included "Standard products are part of the parenteral nutrition rate"
  cites N34 "Reimbursement Information" 4 "included in the TPN Per Diem rate"
  each day of a line in standard-product
  where a payable line in nutrition covers that day
  is included in that line
  as bundled

rule strong-amino-acids "Strong amino acids are paid apart for patients whose fluids are restricted"
  cites N35 "Reimbursement Information" 4 "fluid restricted patients"
  each day of a line in B4178
  where a payable line in nutrition covers that day
    and fluid-restricted is no
  is included in that line
  as bundled

rule pharmacy-hours "Pharmacy services are part of the per diem"
  cites N46 code S9810 "WITH ANY PER DIEM CODE"
  cites N25 "Reimbursement Information" 1 "Professional pharmacy services"
  each line in S9810
  where a payable line in per-diem covers one of its days
  is included in that line
  as bundled

rule pharmacy-hours-beside-per-diem "Pharmacy hours do not go with a per diem, paid or not"
  cites N46 code S9810 "WITH ANY PER DIEM CODE"
  each line in S9810
  where a line in per-diem covers one of its days
  is denied
  as exclusive
  gives way to pharmacy-hours

-- rules: nursing visits -----------------------------------------------------------------------------------

rule additional-hour "An additional hour needs the visit that it adds to"
  cites N51 "Home Infusion Codes" 2 "in addition to primary code"
  each day of a line in 99602
  where no line in nursing-visit covers that day
  is denied
  as add-on-alone

rule hour-of-unpaid-visit "An additional hour of a visit that is not paid is not paid"
  cites N51 "Home Infusion Codes" 2 "in addition to primary code"
  each day of a line in 99602
  where a line in nursing-visit covers that day
    and no payable line in nursing-visit covers that day
  is denied
  as not-paid-itself

-- examples: an infusion every day -------------------------------------------------------------------------

example "an infusion every 10 days for 30 days keeps 3 units"
  cites N37 "Examples" row 5
  claim
    1  S9500  2020-09-01 to 2020-09-30  30 units
    2  J0696  2020-09-01
    3  J0696  2020-09-11
    4  J0696  2020-09-21
  expect
    1  keeps 3 units by infusion-day
    others clear

example "units for the days of infusion alone are all kept"
  claim
    1  S9500  2020-09-01 to 2020-09-30  3 units
    2  J0696  2020-09-01
    3  J0696  2020-09-11
    4  J0696  2020-09-21
  expect
    others clear

example "an infusion every 8 hours for 7 days is 7 units"
  cites N37 "Examples" row 2
  claim
    1  S9502  2020-09-01 to 2020-09-07  7 units
    2  J0690  2020-09-01 to 2020-09-07  42 units
  expect
    others clear

example "21 units for 7 days keep one a day"
  cites N37 "Examples" row 2
  claim
    1  S9502  2020-09-01 to 2020-09-07  21 units
    2  J0690  2020-09-01 to 2020-09-07  42 units
  expect
    1  keeps 7 units by one-unit-a-day
    2  clear

example "no drug at all denies the per diem"
  claim
    1  S9500  2020-09-01 to 2020-09-07  7 units
  expect
    1  denied by infusion-day

example "a drug that ends a day early leaves one day without"
  claim
    1  S9500  2021-12-25 to 2022-01-03  10 units
    2  J0696  2021-12-25 to 2022-01-02  10 units
  expect
    1  keeps 9 units by infusion-day
    2  clear

example "a discarded drug is no infusion"
  claim
    1  S9500  2020-09-01
    2  J0696 JW  2020-09-01
  expect
    1  denied by infusion-day
    2  clear

example "an oral drug does not carry a per diem, nor what hangs on it"
  claim
    1  S9500  2020-09-01
    2  S5000  2020-09-01
    3  A4222  2020-09-01
  facts
    route of line 2 is oral
  expect
    1  denied by infusion-paid
    2  denied by excluded-drugs
    3  clear

example "a drug that is excluded by its code does not carry a per diem"
  claim
    1  S9500  2020-09-01
    2  J7613  2020-09-01
  expect
    1  denied by infusion-paid
    2  denied by excluded-drugs

example "one drug that is paid carries a per diem beside one that is not"
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  J3490  2020-09-01 to 2020-09-02  2 units
    3  J0696  2020-09-02
  facts
    self-administered of line 2 is yes
  expect
    1  keeps 1 unit by infusion-paid
    2  denied by self-administered-drugs
    3  clear

example "an injection is no infusion"
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  J1438 TD  2020-09-01
    3  J0696 TD  2020-09-02
  facts
    route of line 3 is intramuscular
  expect
    1  denied by infusion-day
    others clear

example "a drug that was delivered and not used is no infusion"
  cites N23 "Reimbursement Information" 1
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  J0696 SV  2020-09-01 to 2020-09-02  2 units
    3  J0696  2020-09-02
  expect
    1  keeps 1 unit by drug-not-used
    others clear

example "a pharmacy code with its NDC counts as a drug"
  claim
    1  S9500  2020-09-01 to 2020-09-07  7 units
    2  S5001  2020-09-01 to 2020-09-07  7 units
  expect
    others clear

example "the days before the policy are not judged"
  cites N11 "Plan Effective Date" 1
  claim
    1  S9500  2020-08-25 to 2020-09-07  14 units
    2  J0696  2020-09-01 to 2020-09-05  5 units
  expect
    1  keeps 12 units by infusion-day
    2  clear

example "a line before the policy is not judged"
  cites N11 "Plan Effective Date" 1
  claim
    1  S9500  2020-08-31
    2  S9500  2020-09-01
  expect
    1  not judged
    2  denied by infusion-day

example "nutrition goes with its products"
  claim
    1  S9365  2020-09-01 to 2020-09-03  3 units
    2  B4185  2020-09-01 to 2020-09-02  2 units
  expect
    1  keeps 2 units by nutrition-day
    2  clear

example "hydration goes with a solution"
  claim
    1  S9374  2020-09-01 to 2020-09-02  2 units
    2  J7030  2020-09-01  2 units
  expect
    1  keeps 1 unit by hydration-day
    2  clear

example "an injection that is not paid does not carry its per diem"
  claim
    1  S9372  2020-09-01 to 2020-09-03  3 units
    2  J1650  2020-09-01 to 2020-09-03  3 units
  facts
    given-by-nurse of line 2 on 2020-09-01 is yes
    given-by-nurse of line 2 on 2020-09-02 is no
  expect
    1  keeps 2 units by injection-paid asking given-by-nurse
    2  keeps 2 units by injections asking given-by-nurse

example "a solution that is not paid does not carry hydration"
  claim
    1  S9374  2020-09-01
    2  J7120  2020-09-01
    3  S9374  2020-09-02
    4  J7120  2020-09-02
  facts
    self-administered of line 2 is yes
  expect
    1  denied by hydration-paid
    2  denied by self-administered-drugs
    others clear

example "products that were delivered and not used"
  claim
    1  S9365  2020-09-01 to 2020-09-02  2 units
    2  B4185 SV  2020-09-01
    3  B4185  2020-09-02
    4  S9374  2020-09-03
    5  J7030 SV  2020-09-03
  facts
    hydration-ordered is yes
  expect
    1  keeps 1 unit by product-not-used
    4  denied by product-not-used
    others clear

example "an injection therapy is no infusion beside another"
  claim
    1  S9372  2020-09-01
    2  J1650 TD  2020-09-01
    3  S9341  2020-09-01
  expect
    others clear

example "an injection per diem goes with its drug"
  claim
    1  S9372  2020-09-01 to 2020-09-02  2 units
    2  J1650 TD  2020-09-01  4 units
  expect
    1  keeps 1 unit by injection-day
    2  clear

example "a day on which nothing was given is not paid"
  cites N23 "Reimbursement Information" 1
  claim
    1  S9500  2020-09-01 to 2020-09-03  3 units
    2  J0696  2020-09-01 to 2020-09-03  3 units
  facts
    infusion-administered of line 1 on 2020-09-02 is no
  expect
    1  keeps 2 units by not-administered
    2  clear

-- examples: codes that exclude each other -----------------------------------------------------------------

example "the plain chemotherapy code beside the continuous one"
  cites N41 code S9329
  claim
    1  S9329  2020-09-01 to 2020-09-02  2 units
    2  S9330  2020-09-02
    3  J9190  2020-09-01 to 2020-09-02  2 units
  expect
    1  keeps 1 unit by one-chemotherapy-code
    others clear

example "S9364 beside a daily volume code"
  cites N42 code S9364
  claim
    1  S9366  2020-09-01
    2  S9364  2020-09-01
    3  B4185  2020-09-01
  expect
    2  denied by one-nutrition-scale
    others clear

example "S9364 and a daily volume code on different days"
  cites N42 code S9364
  claim
    1  S9366  2020-09-01
    2  S9364  2020-09-02
    3  B4185  2020-09-01 to 2020-09-02
  expect
    others clear

example "S9373 beside a daily volume code"
  cites N44 code S9373
  claim
    1  S9373  2020-09-01 to 2020-09-02  2 units
    2  S9377  2020-09-02
    3  J7040  2020-09-01 to 2020-09-02  2 units
  expect
    1  keeps 1 unit by one-hydration-scale
    others clear

example "S9494 beside an hourly dosing code"
  cites N45 code S9494
  claim
    1  S9494  2020-09-01 to 2020-09-02  2 units
    2  S9504  2020-09-02
    3  J0690  2020-09-01 to 2020-09-02  2 units
  expect
    1  keeps 1 unit by one-antibiotic-code
    others clear

example "a heparin flush is no anticoagulant therapy"
  cites N43 code S9372
  claim
    1  S9372  2020-09-01
    2  J1642  2020-09-01  10 units
  expect
    1  denied by flush-is-no-anticoagulant
    2  denied by flush-alone

-- examples: concurrent therapies --------------------------------------------------------------------------

example "a second therapy without its modifier, on the days on which it is second"
  cites N39 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01 to 2020-09-05  5 units
    2  S9338  2020-09-04 to 2020-09-08  5 units
    3  J0696  2020-09-01 to 2020-09-05  5 units
    4  J1569  2020-09-04 to 2020-09-08  5 units
  expect
    2  keeps 3 units by modifier-for-each-therapy
    others clear

example "three therapies with their modifiers"
  claim
    1  S9500  2020-09-01
    2  S9338 SH  2020-09-01
    3  S9490 SJ  2020-09-01
    4  J0696  2020-09-01
  expect
    others clear

example "modifiers stand in any position and lines in any order"
  claim
    1  S9490 RT SJ  2020-09-01
    2  S9338 25 59 76 SH  2020-09-01
    3  S9500  2020-09-01
    4  J0696  2020-09-01
  expect
    others clear

example "a therapy that is denied does not make another the second"
  claim
    1  S9329  2020-09-01
    2  S9330  2020-09-01
    3  J9190  2020-09-01
  expect
    1  denied by one-chemotherapy-code
    others clear

example "catheter care twice on a day"
  cites N47 code S9500
  claim
    1  S5498  2020-09-01
    2  S5498  2020-09-01
    3  S5498  2020-09-02
  expect
    2  denied by same-code-again
    others clear

example "the same per diem twice on a day"
  cites N47 code S9500
  claim
    1  S9500  2020-09-01 to 2020-09-03  3 units
    2  S9500  2020-09-03 to 2020-09-05  3 units
    3  J0696  2020-09-01 to 2020-09-05  5 units
  expect
    2  keeps 2 units by same-code-again
    others clear

example "two second therapies"
  claim
    1  S9500  2020-09-01
    2  S9338 SH  2020-09-01
    3  S9490 SH  2020-09-01
    4  J0696  2020-09-01
  expect
    3  denied by one-second-therapy
    others clear

example "the only therapy is no second one"
  claim
    1  S9500 SH  2020-09-01
    2  J0696  2020-09-01
  expect
    1  denied by second-beside-first
    2  clear

example "a second therapy that goes on alone stays one line"
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  S9338 SH  2020-09-02 to 2020-09-04  3 units
    3  J0696  2020-09-01 to 2020-09-04  4 units
  expect
    others clear

example "a third therapy where there is no second"
  claim
    1  S9500  2020-09-01
    2  S9338 SJ  2020-09-01
    3  J0696  2020-09-01
  expect
    2  denied by third-beside-second
    others clear

example "second and third at once"
  claim
    1  S9500  2020-09-01
    2  S9338 SH SJ  2020-09-01
    3  J0696  2020-09-01
  expect
    2  denied by one-modifier
    others clear

example "a drug is no therapy of its own"
  claim
    1  S9500  2020-09-01
    2  J0696 SH  2020-09-01
    3  S5498 SJ  2020-09-01
  expect
    1  clear
    2  denied by modifier-on-therapies-only
    3  denied by modifier-on-therapies-only

-- examples: drugs that are not home infusion --------------------------------------------------------------

example "oral, inhaled and osteoarthritis drugs by their codes"
  cites N17 "Drug" 2
  claim
    1  J8540  2020-09-01
    2  J7613  2020-09-01
    3  J7321  2020-09-01
    4  J0696  2020-09-01
  expect
    1  denied by excluded-drugs
    2  denied by excluded-drugs
    3  denied by excluded-drugs
    4  clear

example "a drug whose order says that it is inhaled"
  claim
    1  J3490  2020-09-01
    2  J3490  2020-09-01
  facts
    route of line 1 is inhaled
    route of line 2 is intravenous
  expect
    1  denied by excluded-drugs
    2  clear

example "nutrition by mouth and by tube"
  claim
    1  B4150 BO  2020-09-01
    2  B4150  2020-09-01
  expect
    1  denied by oral-nutrition
    2  clear

example "nutrition through the dialysate"
  claim
    1  S9364 JE  2020-09-01
    2  B4185 JE  2020-09-01
    3  S9364  2020-09-02
    4  B4185  2020-09-02
    5  S9364  2020-09-03
    6  B4185 JE  2020-09-03
  expect
    1  denied by dialysis-nutrition
    2  denied by dialysis-nutrition
    5  denied by nutrition-paid
    6  denied by dialysis-nutrition
    others clear

example "medical food"
  claim
    1  S9433  2020-09-01
  expect
    1  denied by oral-foods

example "drugs that patients give themselves, and a clotting factor"
  cites N31 "Reimbursement Information" 2
  claim
    1  J3490  2020-09-01
    2  J7192  2020-09-01
    3  J3490  2020-09-01
  facts
    self-administered of line 1 is yes
    self-administered of line 2 is yes
  expect
    1  denied by self-administered-drugs
    others clear

example "an injection alone, and nobody knows whether a nurse gave it"
  cites N30 "Reimbursement Information" 2
  claim
    1  J1438  2020-09-01  2 units
  expect
    1  pended by injections asking given-by-nurse

example "an injection alone, and no nurse"
  claim
    1  J1438  2020-09-01  2 units
  facts
    given-by-nurse of line 1 on 2020-09-01 is no
  expect
    1  denied by injections

example "a drug that was given into a vein after all"
  claim
    1  J1438 JA  2020-09-01
    2  J1438  2020-09-01
  expect
    1  clear
    2  pended asking given-by-nurse

example "an injection that took a nurse, known in three ways"
  claim
    1  J1438  2020-09-01
    2  J1438 TD  2020-09-02
    3  J1438  2020-09-03
    4  99601  2020-09-03
  facts
    given-by-nurse of line 1 is yes
  expect
    others clear

example "an injection on a day of intravenous therapy, and on the day after"
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  J1438 JB  2020-09-01 to 2020-09-02  2 units
  facts
    given-by-nurse is no
  expect
    3  keeps 1 unit by injections
    others clear

example "a therapy that is not paid does not carry an injection"
  claim
    1  S9500  2020-09-01
    2  J1438  2020-09-01
  facts
    given-by-nurse is no
  expect
    1  denied by infusion-day
    2  denied by injections

example "an injection that is excluded anyway asks for nothing"
  claim
    1  J3490  2020-09-01
    2  J3490  2020-09-01
  facts
    route of line 1 is subcutaneous
    self-administered of line 1 is yes
    route of line 2 is intramuscular
  expect
    1  denied by self-administered-drugs
    2  pended by injections asking given-by-nurse

-- examples: what another service includes -----------------------------------------------------------------

example "an incidental per diem with its drug, and without"
  cites N32 "Reimbursement Information" 3
  claim
    1  S9537  2020-09-01
    2  J0885  2020-09-01
    3  S9542  2020-09-02
  expect
    1  included in 2 by incidental-to-drug
    2  clear
    3  denied by incidental-alone

example "supplies are part of a per diem that is paid"
  cites N52 "Supply and Equipment Codes" 1
  claim
    1  S9500  2020-09-10
    2  J0696  2020-09-10
    3  A4222  2020-09-01 to 2020-09-30  30 units
    4  E0781  2020-09-11
  expect
    3  included in 1 by supplies-included
    others clear

example "supplies are not part of a per diem that is denied"
  claim
    1  S9500  2020-09-01
    2  A4222  2020-09-01
  expect
    1  denied by infusion-day
    2  clear

example "repair hangs on who owns the equipment"
  cites N53 "Supply and Equipment Codes" 1
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  E0781 RB  2020-09-01
    4  E0781 RB  2020-09-01
    5  E0781 RB  2020-09-01
    6  K0739  2020-09-01  3 units
    7  E0781 RA  2020-09-01
  facts
    patient-owned of line 4 is yes
    patient-owned of line 5 is no
  expect
    3  pended by repairs-included asking patient-owned
    5  included in 1 by repairs-included
    6  pended by repairs-included asking patient-owned
    7  included in 1 by supplies-included
    others clear

example "flushes with a per diem, and without"
  cites N16 "Drug" 2
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  J1642  2020-09-01  50 units
    4  A4216  2020-09-02
  expect
    3  included in 1 by flush-included
    4  denied by flush-alone
    others clear

example "a solution beside a drug infusion keeps the line open"
  cites N55 "Supply and Equipment Codes" row J7030
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  J7050  2020-09-01  2 units
  expect
    3  included in 1 by solution-keeps-line-open
    others clear

example "a solution beside hydration is paid"
  claim
    1  S9373  2020-09-01
    2  J7060  2020-09-01  2 units
  expect
    others clear

example "a solution beside both hangs on the order"
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  S9373 SH  2020-09-01
    4  J7030  2020-09-01
  expect
    4  pended by solution-beside-both asking hydration-ordered
    others clear

example "a solution beside both that was not ordered as hydration"
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  S9373 SH  2020-09-01
    4  J7030  2020-09-01
  facts
    hydration-ordered is no
  expect
    4  included in 1 by solution-beside-both
    others clear

example "a solution alone hangs on the order"
  claim
    1  J7030  2020-09-01
    2  J7030  2020-09-02
    3  J7030  2020-09-03
  facts
    hydration-ordered on 2020-09-02 is yes
    hydration-ordered on 2020-09-03 is no
  expect
    1  pended by solution-alone asking hydration-ordered
    2  clear
    3  denied by solution-alone

example "standard products are part of the nutrition rate, lipids are not"
  cites N34 "Reimbursement Information" 4
  claim
    1  S9366  2020-09-01
    2  B4197  2020-09-01
    3  B4216  2020-09-01
    4  B4185  2020-09-01
    5  B4216  2020-09-02
  expect
    2  included in 1 by nutrition-products-included
    3  included in 1 by nutrition-products-included
    others clear

example "strong amino acids hang on whether fluids are restricted"
  cites N35 "Reimbursement Information" 4
  claim
    1  S9366  2020-09-01 to 2020-09-03  3 units
    2  B4178  2020-09-01
    3  B4178  2020-09-02
    4  B4178  2020-09-03
  facts
    fluid-restricted on 2020-09-02 is yes
    fluid-restricted on 2020-09-03 is no
  expect
    2  pended by strong-amino-acids asking fluid-restricted
    4  included in 1 by strong-amino-acids
    others clear

example "pharmacy hours beside a per diem, paid or not, and alone"
  cites N46 code S9810
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  S9810  2020-09-01  4 units
    4  S9500  2020-09-02
    5  S9810  2020-09-02  4 units
    6  S9810  2020-09-03  4 units
  expect
    3  included in 1 by pharmacy-hours
    4  denied by infusion-day
    5  denied by pharmacy-hours-beside-per-diem
    others clear

-- examples: nursing visits, and claims that are something else --------------------------------------------

example "an additional hour with its visit, and without"
  cites N51 "Home Infusion Codes" 2
  claim
    1  99601  2020-09-01
    2  99602  2020-09-01  2 units
    3  99602  2020-09-02
    4  99601 SH  2020-09-03
    5  99602  2020-09-03
  expect
    3  denied by additional-hour
    4  denied by modifier-on-therapies-only
    5  denied by hour-of-unpaid-visit
    others clear

example "a claim from a clinic is not home infusion"
  claim at place of service 11
    1  J7030  2020-09-01
    2  J8540  2020-09-01
  expect
    others not judged

example "a per diem is home infusion wherever it is given"
  claim at place of service 11
    1  S9500  2020-09-01
  expect
    1  denied by infusion-day

-- examples: where the rules end ---------------------------------------------------------------------------
-- Of each rule one claim that it just catches, one that differs in one thing and that it leaves, and the edges: one
-- day shared or none, a limit just met or passed, a fact known either way or not at all.

-- edges: codes that exclude each other

example "each chemotherapy code that excludes the plain one, and one that does not"
  cites N41 code S9329
  claim
    1  S9329  2020-09-01 to 2020-09-03  3 units
    2  S9330  2020-09-01
    3  S9331  2020-09-02
    4  S9325 SH  2020-09-03
    5  J9190  2020-09-01 to 2020-09-03  3 units
  expect
    1  keeps 1 unit by one-chemotherapy-code
    others clear

example "the first and the last daily volume code of nutrition, and another therapy"
  cites N42 code S9364
  claim
    1  S9364  2020-09-01 to 2020-09-03  3 units
    2  S9365  2020-09-01
    3  S9368  2020-09-02
    4  S9363 SH  2020-09-03
    5  B4185  2020-09-01 to 2020-09-03  3 units
    6  J0696  2020-09-03
  expect
    1  keeps 1 unit by one-nutrition-scale
    others clear

example "the first and the last daily volume code of hydration, and another therapy"
  cites N44 code S9373
  claim
    1  S9373  2020-09-01 to 2020-09-03  3 units
    2  S9374  2020-09-01
    3  S9377  2020-09-02
    4  S9379 SH  2020-09-03
    5  J7120  2020-09-01 to 2020-09-03  3 units
    6  J0696  2020-09-03
  expect
    1  keeps 1 unit by one-hydration-scale
    others clear

example "the first and the last hourly dosing code, and another therapy"
  cites N45 code S9494
  claim
    1  S9494  2020-09-01 to 2020-09-03  3 units
    2  S9497  2020-09-01
    3  S9504  2020-09-02
    4  S9490 SH  2020-09-03
    5  J0690  2020-09-01 to 2020-09-03  3 units
  expect
    1  keeps 1 unit by one-antibiotic-code
    others clear

example "a heparin flush beside an anticoagulant, on the day of its drug alone"
  cites N43 code S9372
  claim
    1  S9372  2020-09-01 to 2020-09-02  2 units
    2  J1642  2020-09-01 to 2020-09-02  20 units
    3  J1650 TD  2020-09-01
  expect
    1  keeps 1 unit by flush-is-no-anticoagulant
    2  included in 1 by flush-included
    3  clear

example "another flush than heparin does not make the code wrong"
  cites N43 code S9372
  claim
    1  S9372  2020-09-01
    2  A4216  2020-09-01
  expect
    1  denied by injection-day
    2  denied by flush-alone

example "a heparin flush on another day says nothing of the code"
  cites N43 code S9372
  claim
    1  S9372  2020-09-01
    2  J1642  2020-09-02
  expect
    1  denied by injection-day
    2  denied by flush-alone

-- edges: an infusion every day

example "a drug that begins a day late and ends a day early"
  cites N38 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01 to 2020-09-05  5 units
    2  J0696  2020-09-02 to 2020-09-04  3 units
  expect
    1  keeps 3 units by infusion-day
    2  clear

example "a drug on the day before and on the day after is none"
  cites N38 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-02
    2  J0696  2020-09-01
    3  J0696  2020-09-03
  expect
    1  denied by infusion-day
    others clear

example "what is discarded of a drug does not hide that the rest was given"
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  J0696 JW  2020-09-01
    4  J0696 SV  2020-09-01
  expect
    others clear

example "a drug that is given under the skin can be an infusion, one given into a muscle cannot"
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  J3490  2020-09-01
    3  J3490 TD  2020-09-02
  facts
    route of line 2 is subcutaneous
    route of line 3 is intramuscular
  expect
    1  keeps 1 unit by infusion-day
    others clear

example "a flush and a solution are no drugs"
  cites N16 "Drug" 2
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  A4218  2020-09-01
    3  J7030  2020-09-02
  facts
    hydration-ordered is yes
  expect
    1  denied by infusion-day
    2  denied by flush-alone
    3  clear

example "a drug beside nutrition or hydration is not their product"
  claim
    1  S9366  2020-09-01
    2  S9374 SH  2020-09-01
    3  J0696  2020-09-01
  expect
    1  denied by nutrition-day
    2  denied by hydration-day
    3  clear

example "each kind of product carries nutrition"
  claim
    1  S9365  2020-09-01 to 2020-09-04  4 units
    2  B4185  2020-09-01
    3  J3480  2020-09-02
    4  J3490  2020-09-03
    5  B4185 JW  2020-09-04
  expect
    1  keeps 3 units by nutrition-day
    3  included in 1 by nutrition-products-included
    others clear

example "each kind of solution carries hydration"
  claim
    1  S9376  2020-09-01 to 2020-09-05  5 units
    2  J7060  2020-09-01
    3  J7070  2020-09-02
    4  J7799  2020-09-03
    5  J7060 JW  2020-09-04
  facts
    hydration-ordered is yes
  expect
    1  keeps 3 units by hydration-day
    others clear

example "the drug of an injection per diem that was discarded, or delivered and not used"
  claim
    1  S9370  2020-09-01 to 2020-09-03  3 units
    2  J1650 TD  2020-09-01
    3  J1650 TD JW  2020-09-02
    4  J1650 TD SV  2020-09-03
  expect
    1  keeps 1 unit by injection-day, product-not-used
    others clear

example "a product that was not used beside one that was"
  cites N23 "Reimbursement Information" 1
  claim
    1  S9374  2020-09-01 to 2020-09-02  2 units
    2  J7030 SV  2020-09-01 to 2020-09-02  2 units
    3  J7030  2020-09-02
  facts
    hydration-ordered is yes
  expect
    1  keeps 1 unit by product-not-used
    others clear

example "drugs that are excluded carry no per diem, and the same drugs otherwise do"
  claim
    1  S9500  2020-09-01 to 2020-09-04  4 units
    2  J3490  2020-09-01
    3  J3490  2020-09-02
    4  J3490  2020-09-03
    5  J3490  2020-09-04
  facts
    route of line 2 is topical
    self-administered of line 3 is yes
    route of line 4 is intravenous
    self-administered of line 5 is no
  expect
    1  keeps 2 units by infusion-paid
    2  denied by excluded-drugs
    3  denied by self-administered-drugs
    others clear

example "a product that patients give themselves does not carry nutrition, the same from others does"
  claim
    1  S9365  2020-09-01 to 2020-09-02  2 units
    2  J3490  2020-09-01
    3  J3490  2020-09-02
  facts
    self-administered of line 2 is yes
  expect
    1  keeps 1 unit by nutrition-paid
    2  denied by self-administered-drugs
    3  clear

example "a solution that is paid carries hydration beside one that is not"
  claim
    1  S9374  2020-09-01 to 2020-09-02  2 units
    2  J7120  2020-09-01 to 2020-09-02  2 units
    3  J7120  2020-09-02
  facts
    self-administered of line 2 is yes
  expect
    1  keeps 1 unit by hydration-paid
    2  denied by self-administered-drugs
    3  clear

example "an injection that is paid carries its per diem beside one that is not"
  claim
    1  S9372  2020-09-01 to 2020-09-02  2 units
    2  J1650  2020-09-01 to 2020-09-02  2 units
    3  J1650 SD  2020-09-02
  facts
    given-by-nurse of line 2 is no
  expect
    1  keeps 1 unit by injection-paid
    2  denied by injections
    3  clear

example "nothing was given on the first and on the last day"
  cites N23 "Reimbursement Information" 1
  claim
    1  S9500  2020-09-01 to 2020-09-03  3 units
    2  J0696  2020-09-01 to 2020-09-03  3 units
  facts
    infusion-administered of line 1 is no
    infusion-administered of line 1 on 2020-09-02 is yes
  expect
    1  keeps 1 unit by not-administered
    2  clear

example "nothing was given, whatever the therapy; catheter care needs no infusion"
  cites N23 "Reimbursement Information" 1
  claim
    1  S9341  2020-09-01
    2  S9370  2020-09-01
    3  J1650 TD  2020-09-01
    4  S5498  2020-09-01
  facts
    infusion-administered is no
  expect
    1  denied by not-administered
    2  denied by not-administered
    others clear

example "a drug that was not used on one day, and none on the next"
  cites N23 "Reimbursement Information" 1
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  J0696 SV  2020-09-01
  expect
    1  denied by drug-not-used, infusion-day
    2  clear

example "a drug that is not paid is not made up for by one that was discarded or injected"
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  J3490  2020-09-01 to 2020-09-02  2 units
    3  J0696 JW  2020-09-01
    4  J3490 TD  2020-09-02
  facts
    self-administered of line 2 is yes
    route of line 4 is intramuscular
  expect
    1  denied by infusion-paid
    2  denied by self-administered-drugs
    others clear

example "what is not paid of an injection or a product is not made up for by what was discarded"
  claim
    1  S9372  2020-09-01
    2  J1650  2020-09-01
    3  J1650 TD JW  2020-09-01
    4  S9365  2020-09-02
    5  J3490  2020-09-02
    6  B4185 JW  2020-09-02
    7  S9374  2020-09-03
    8  J7120  2020-09-03
    9  J7070 JW  2020-09-03
  facts
    given-by-nurse is no
    self-administered of line 5 is yes
    self-administered of line 8 is yes
  expect
    1  denied by injection-paid
    2  denied by injections
    4  denied by nutrition-paid
    5  denied by self-administered-drugs
    7  denied by hydration-paid
    8  denied by self-administered-drugs
    others clear

example "each kind of product carries its per diem beside one that is not paid"
  claim
    1  S9365  2020-09-01 to 2020-09-03  3 units
    2  J3490  2020-09-01 to 2020-09-03  3 units
    3  J3480  2020-09-01
    4  B4185  2020-09-02
    5  S9374  2020-09-04 to 2020-09-06  3 units
    6  J7120  2020-09-04 to 2020-09-06  3 units
    7  J7060  2020-09-04
    8  J7799  2020-09-05
  facts
    self-administered of line 2 is yes
    self-administered of line 6 is yes
  expect
    1  keeps 2 units by nutrition-paid
    2  denied by self-administered-drugs
    3  included in 1 by nutrition-products-included
    5  keeps 2 units by hydration-paid
    6  denied by self-administered-drugs
    others clear

-- edges: the reason that is told where there are several

example "a code that excludes another is told before a missing drug or product"
  claim
    1  S9329  2020-09-01
    2  S9330  2020-09-01
    3  S9364  2020-09-02
    4  S9366  2020-09-02
    5  S9373  2020-09-03
    6  S9374  2020-09-03
  expect
    1  denied by one-chemotherapy-code
    2  denied by infusion-day
    3  denied by one-nutrition-scale
    4  denied by nutrition-day
    5  denied by one-hydration-scale
    6  denied by hydration-day

example "a code that excludes another is told before a drug that was not used, or not given"
  claim
    1  S9329  2020-09-01
    2  S9330  2020-09-01
    3  J9190 SV  2020-09-01
    4  S9329  2020-09-02
    5  S9330  2020-09-02
    6  J9190  2020-09-02
  facts
    infusion-administered of line 4 is no
  expect
    1  denied by one-chemotherapy-code
    2  denied by drug-not-used
    4  denied by one-chemotherapy-code
    others clear

example "that nothing was given is told before a missing drug"
  claim
    1  S9500  2020-09-01
    2  S9372  2020-09-01
    3  S9374  2020-09-02
  facts
    infusion-administered is no
  expect
    1  denied by not-administered
    2  denied by not-administered
    3  denied by not-administered

example "that nutrition goes through the dialysate is told before a code that excludes another"
  claim
    1  S9364 JE  2020-09-01
    2  S9366  2020-09-01
    3  B4185  2020-09-01
  expect
    1  denied by dialysis-nutrition
    others clear

example "a drug that is not paid is told before a modifier that does not go with the line"
  claim
    1  S9500 SH  2020-09-01
    2  J3490  2020-09-01
    3  S9500 SJ  2020-09-02
    4  J3490  2020-09-02
    5  S9500 SH SJ  2020-09-03
    6  J3490  2020-09-03
  facts
    self-administered is yes
  expect
    1  denied by infusion-paid
    2  denied by self-administered-drugs
    3  denied by infusion-paid
    4  denied by self-administered-drugs
    5  denied by infusion-paid
    6  denied by self-administered-drugs

example "that a line is never paid is told before its modifier"
  claim
    1  S9433 SH  2020-09-01
    2  B4150 BO SJ  2020-09-01
    3  J3490 SH  2020-09-01
    4  99602 SJ  2020-09-02
  facts
    self-administered of line 3 is yes
  expect
    1  denied by oral-foods
    2  denied by oral-nutrition
    3  denied by self-administered-drugs
    4  denied by additional-hour

-- edges: units and concurrent therapies

example "one unit a day is met, and passed by one and by a half"
  cites N37 "Examples" row 1
  claim
    1  S9500  2020-09-01 to 2020-09-07  7 units
    2  S9500  2020-09-08 to 2020-09-14  8 units
    3  S9500  2020-09-15  1.5 units
    4  J0696  2020-09-01 to 2020-09-15  15 units
  expect
    2  keeps 7 units by one-unit-a-day
    3  keeps 1 unit by one-unit-a-day
    others clear

example "the same per diem goes on the next day"
  cites N47 code S9500
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  S9500  2020-09-03 to 2020-09-04  2 units
    3  J0696  2020-09-01 to 2020-09-04  4 units
  expect
    others clear

example "the same per diem for a second drug carries the modifier"
  cites N47 code S9500
  claim
    1  S9500  2020-09-01
    2  S9500 SH  2020-09-01
    3  J0696  2020-09-01
    4  J3370  2020-09-01
  expect
    others clear

example "the same per diem after one that is denied is the first that day"
  cites N47 code S9500
  claim
    1  S9500  2020-09-01
    2  S9500  2020-09-01
    3  J0696  2020-09-01
  facts
    infusion-administered of line 1 is no
  expect
    1  denied by not-administered
    others clear

example "a second therapy that begins the day after the first ends is a first"
  cites N39 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  S9338  2020-09-03 to 2020-09-04  2 units
    3  J0696  2020-09-01 to 2020-09-02  2 units
    4  J1569  2020-09-03 to 2020-09-04  2 units
  expect
    others clear

example "a second therapy that begins on the last day of the first is a second one that day"
  cites N39 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  S9338  2020-09-02 to 2020-09-03  2 units
    3  J0696  2020-09-01 to 2020-09-02  2 units
    4  J1569  2020-09-02 to 2020-09-03  2 units
  expect
    2  keeps 1 unit by modifier-for-each-therapy
    others clear

example "second therapies one after the other, and on one day both"
  cites N39 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01 to 2020-09-06  6 units
    2  S9338 SH  2020-09-01 to 2020-09-02  2 units
    3  S9490 SH  2020-09-03 to 2020-09-04  2 units
    4  S9338 SH  2020-09-04 to 2020-09-06  3 units
    5  J0696  2020-09-01 to 2020-09-06  6 units
  expect
    4  keeps 2 units by one-second-therapy
    others clear

example "a second therapy on the day after the first, and sharing one day with it"
  cites N39 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  S9338 SH  2020-09-02 to 2020-09-03  2 units
    3  S9490 SH  2020-09-04
    4  J0696  2020-09-01 to 2020-09-04  4 units
  expect
    3  denied by second-beside-first
    others clear

example "a third therapy on the day after the second, and sharing one day with it"
  cites N39 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01 to 2020-09-03  3 units
    2  S9338 SH  2020-09-01
    3  S9490 SJ  2020-09-01 to 2020-09-02  2 units
    4  S9348 SJ  2020-09-03
    5  J0696  2020-09-01 to 2020-09-03  3 units
  expect
    4  denied by third-beside-second
    others clear

example "each modifier beside a first and a second therapy, and both at once"
  cites N39 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01
    2  S9338 SH  2020-09-01
    3  S9490 SJ  2020-09-01
    4  S9348 SH SJ  2020-09-01
    5  J0696  2020-09-01
  expect
    4  denied by one-modifier
    others clear

example "what is no therapy carries another modifier"
  cites N39 "Home Infusion Modifiers" 1
  claim
    1  A4222 SJ  2020-09-01
    2  A4222 KX  2020-09-01
    3  99601  2020-09-01
    4  99602 SH  2020-09-01
  expect
    1  denied by modifier-on-therapies-only
    4  denied by modifier-on-therapies-only
    others clear

example "the same per diem three times, three therapies without modifiers, three with the second's"
  cites N39 "Home Infusion Modifiers" 1
  cites N47 code S9500
  claim
    1  S9500  2020-09-01
    2  S9500  2020-09-01
    3  S9500  2020-09-01
    4  S9500  2020-09-02
    5  S9338  2020-09-02
    6  S9490  2020-09-02
    7  S9500  2020-09-03
    8  S9338 SH  2020-09-03
    9  S9490 SH  2020-09-03
   10  S9348 SH  2020-09-03
   11  J0696  2020-09-01 to 2020-09-03  3 units
  expect
    2  denied by same-code-again
    3  denied by same-code-again
    5  denied by modifier-for-each-therapy
    6  denied by modifier-for-each-therapy
    9  denied by one-second-therapy
   10  denied by one-second-therapy
    others clear

example "a second therapy is no first for another"
  cites N39 "Home Infusion Modifiers" 1
  claim
    1  S9338 SH  2020-09-01
    2  S9490 SH  2020-09-01
    3  J0696  2020-09-01
  expect
    1  denied by second-beside-first
    2  denied by second-beside-first
    3  clear

-- edges: drugs that are not home infusion

example "each route by which a drug is no home infusion, and each by which it is"
  cites N17 "Drug" 2
  claim
    1  J3490 TD  2020-09-01
    2  J3490 TD  2020-09-01
    3  J3490 TD  2020-09-01
    4  J3490 TD  2020-09-01
    5  J3490 TD  2020-09-01
    6  J3490 TD  2020-09-01
  facts
    route of line 1 is oral
    route of line 2 is inhaled
    route of line 3 is topical
    route of line 4 is intravenous
    route of line 5 is subcutaneous
    route of line 6 is intramuscular
  expect
    1  denied by excluded-drugs
    2  denied by excluded-drugs
    3  denied by excluded-drugs
    others clear

example "the first and the last medical food"
  cites N17 "Drug" 2
  claim
    1  S9433  2020-09-01
    2  S9435  2020-09-01
  expect
    1  denied by oral-foods
    2  denied by oral-foods

example "by mouth is said of formula alone"
  cites N17 "Drug" 2
  claim
    1  B4149 BO  2020-09-01
    2  B4162 BO  2020-09-01
    3  B4149 KX  2020-09-01
    4  A4222 BO  2020-09-01
  expect
    1  denied by oral-nutrition
    2  denied by oral-nutrition
    others clear

example "a clotting factor that patients give themselves, and a drug that others give"
  cites N31 "Reimbursement Information" 2
  claim
    1  J7170  2020-09-01
    2  J7190  2020-09-01
    3  J0696  2020-09-01
    4  J0696  2020-09-01
  facts
    self-administered is yes
    self-administered of line 4 is no
  expect
    3  denied by self-administered-drugs
    others clear

example "an injection beside each therapy into a vein, and beside others"
  cites N30 "Reimbursement Information" 2
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  S9366  2020-09-02
    4  B4185  2020-09-02
    5  S9374  2020-09-03
    6  J7120  2020-09-03
    7  S9341  2020-09-04
    8  S5498  2020-09-05
    9  J1438  2020-09-01 to 2020-09-05  5 units
  facts
    given-by-nurse is no
  expect
    9  keeps 3 units by injections
    others clear

example "a nursing visit on the day before and on the day after is none that day"
  cites N30 "Reimbursement Information" 2
  claim
    1  99601  2020-09-01
    2  J1438  2020-09-02
    3  99601  2020-09-03
    4  J1438  2020-09-03
  facts
    given-by-nurse is no
  expect
    2  denied by injections
    others clear

example "a drug is an injection by its code, its modifier or its order"
  cites N30 "Reimbursement Information" 2
  claim
    1  J1438  2020-09-01
    2  J1438 JA  2020-09-01
    3  J1569 JB  2020-09-01
    4  J1569  2020-09-01
    5  J3490  2020-09-01
    6  J3490  2020-09-01
    7  J3490  2020-09-01
    8  J1438 SD  2020-09-01
  facts
    given-by-nurse is no
    route of line 5 is subcutaneous
    route of line 6 is intramuscular
    route of line 7 is intravenous
  expect
    1  denied by injections
    3  denied by injections
    5  denied by injections
    6  denied by injections
    others clear

-- edges: what another service includes

example "an incidental per diem and its drug share one day, or the drug is not paid, or discarded"
  cites N32 "Reimbursement Information" 3
  claim
    1  S9558  2020-09-01 to 2020-09-02  2 units
    2  J0885 TD  2020-09-01
    3  S9562  2020-09-03
    4  J0885  2020-09-03
    5  S9559  2020-09-04
    6  J0885 TD JW  2020-09-04
  facts
    given-by-nurse is no
    self-administered of line 4 is yes
  expect
    1  denied by incidental-to-drug, incidental-alone
    3  denied by incidental-alone
    4  denied by self-administered-drugs
    5  denied by incidental-alone
    others clear

example "what hangs on an injection of which nobody knows who gave it"
  cites N30 "Reimbursement Information" 2
  claim
    1  S9372  2020-09-01
    2  J1650  2020-09-01
    3  A4222  2020-09-01
    4  E0781 RB  2020-09-01
    5  A4216  2020-09-01
    6  S9810  2020-09-01
    7  S9537  2020-09-01
  facts
    patient-owned is no
  expect
    1  pended by injection-paid asking given-by-nurse
    2  pended by injections asking given-by-nurse
    3  pended by supplies-included asking given-by-nurse
    4  pended by repairs-included asking given-by-nurse
    5  denied by flush-alone
    6  denied by pharmacy-hours-beside-per-diem
    7  denied by incidental-alone

example "supplies end on the first day of the per diem, or a day before, begin on its last, or a day after"
  cites N52 "Supply and Equipment Codes" 1
  claim
    1  S9500  2020-09-10 to 2020-09-12  3 units
    2  J0696  2020-09-10 to 2020-09-12  3 units
    3  A4222  2020-09-08 to 2020-09-10
    4  A4222  2020-09-08 to 2020-09-09
    5  A4222  2020-09-12 to 2020-09-14
    6  A4222  2020-09-13 to 2020-09-14
  expect
    3  included in 1 by supplies-included
    5  included in 1 by supplies-included
    others clear

example "supplies that share one paid day with a per diem, and those that share only a denied one"
  cites N52 "Supply and Equipment Codes" 1
  claim
    1  S9500  2020-09-01 to 2020-09-03  3 units
    2  J0696  2020-09-01
    3  E0781  2020-09-01 to 2020-09-03
    4  E0781  2020-09-02 to 2020-09-03
  expect
    1  keeps 1 unit by infusion-day
    3  included in 1 by supplies-included
    others clear

example "a repair service and repaired supplies, whoever owns them, and on another day"
  cites N53 "Supply and Equipment Codes" 1
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  K0739  2020-09-01
    4  K0739  2020-09-01
    5  E0781 MS  2020-09-01
    6  E0781 MS  2020-09-02
    7  E0781  2020-09-01
  facts
    patient-owned is no
    patient-owned of line 4 is yes
  expect
    3  included in 1 by repairs-included
    5  included in 1 by repairs-included
    7  included in 1 by supplies-included
    others clear

example "a flush that ends on the first day of the per diem, or a day before, or beside one that is denied"
  cites N16 "Drug" 2
  claim
    1  S9500  2020-09-10 to 2020-09-11  2 units
    2  J0696  2020-09-10
    3  A4218  2020-09-08 to 2020-09-10
    4  A4218  2020-09-08 to 2020-09-09
    5  A4218  2020-09-11
  expect
    1  keeps 1 unit by infusion-day
    3  included in 1 by flush-included
    4  denied by flush-alone
    5  denied by flush-alone
    2  clear

example "a solution for two days keeps the line open on the day of the infusion"
  cites N55 "Supply and Equipment Codes" row J7030
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  J7050  2020-09-01 to 2020-09-02  2 units
  facts
    hydration-ordered of line 3 on 2020-09-02 is yes
  expect
    3  keeps 1 unit by solution-keeps-line-open
    others clear

example "a solution beside nutrition keeps its line open too"
  cites N55 "Supply and Equipment Codes" row J7030
  claim
    1  S9366  2020-09-01
    2  B4185  2020-09-01
    3  J7050  2020-09-01
  expect
    3  included in 1 by solution-keeps-line-open
    others clear

example "a solution beside an infusion that is denied stands alone"
  cites N55 "Supply and Equipment Codes" row J7030
  claim
    1  S9500  2020-09-01
    2  J7050  2020-09-01
  facts
    hydration-ordered is no
  expect
    1  denied by infusion-day
    2  denied by solution-alone

example "a solution beside both that was ordered as hydration is paid"
  cites N55 "Supply and Equipment Codes" row J7030
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  S9373 SH  2020-09-01
    4  J7030  2020-09-01
  facts
    hydration-ordered is yes
  expect
    others clear

example "a solution beside hydration that is denied, not ordered as hydration"
  cites N55 "Supply and Equipment Codes" row J7030
  claim
    1  S9373  2020-09-01 to 2020-09-02  2 units
    2  J7060  2020-09-01
    3  J7060  2020-09-02
  facts
    infusion-administered of line 1 on 2020-09-01 is no
    hydration-ordered is no
  expect
    1  keeps 1 unit by not-administered
    2  denied by solution-alone
    3  clear

example "the edges of the products that the nutrition rate includes"
  cites N34 "Reimbursement Information" 4
  claim
    1  S9366  2020-09-01
    2  B4164  2020-09-01
    3  B4176  2020-09-01
    4  B4178  2020-09-01
    5  B4180  2020-09-01
    6  B4185  2020-09-01
    7  B4187  2020-09-01
    8  B4189  2020-09-01
    9  B4199  2020-09-01
   10  B5000  2020-09-01
   11  J3475  2020-09-01
   12  J0696  2020-09-01
  facts
    fluid-restricted is yes
  expect
    2  included in 1 by nutrition-products-included
    3  included in 1 by nutrition-products-included
    5  included in 1 by nutrition-products-included
    8  included in 1 by nutrition-products-included
    9  included in 1 by nutrition-products-included
   11  included in 1 by nutrition-products-included
    others clear

example "products beside nutrition that is denied are part of nothing"
  cites N34 "Reimbursement Information" 4
  claim
    1  S9366  2020-09-01 to 2020-09-02  2 units
    2  B4197  2020-09-01 to 2020-09-02  2 units
    3  B4178  2020-09-02
  facts
    infusion-administered of line 1 on 2020-09-02 is no
    fluid-restricted is no
  expect
    1  keeps 1 unit by not-administered
    2  keeps 1 unit by nutrition-products-included
    3  clear

example "pharmacy hours that end on the first day of the per diem, or a day before"
  cites N46 code S9810
  claim
    1  S9500  2020-09-10
    2  J0696  2020-09-10
    3  S9810  2020-09-08 to 2020-09-10  3 units
    4  S9810  2020-09-08 to 2020-09-09  2 units
  expect
    3  included in 1 by pharmacy-hours
    others clear

example "a repair and pharmacy hours that go on after the per diem"
  cites N53 "Supply and Equipment Codes" 1
  cites N46 code S9810
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  E0781 RB  2020-09-01 to 2020-09-02
    4  S9500  2020-09-03
    5  S9810  2020-09-03 to 2020-09-04  2 units
  facts
    patient-owned is no
  expect
    3  included in 1 by repairs-included
    4  denied by infusion-day
    5  denied by pharmacy-hours-beside-per-diem
    others clear

example "a solution on the day of an infusion, of hydration, and of neither"
  cites N55 "Supply and Equipment Codes" row J7030
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  S9373  2020-09-02
    4  J7030  2020-09-01
    5  J7030  2020-09-02
    6  J7030  2020-09-03
  facts
    hydration-ordered is no
  expect
    4  included in 1 by solution-keeps-line-open
    6  denied by solution-alone
    others clear

example "a solution beside hydration and an infusion that is denied"
  cites N55 "Supply and Equipment Codes" row J7030
  claim
    1  S9500  2020-09-01
    2  S9373 SH  2020-09-01
    3  J7030  2020-09-01
  facts
    hydration-ordered is no
  expect
    1  denied by infusion-day
    others clear

-- edges: nursing visits, and claims that are something else

example "an additional hour on the day before and on the day after its visit"
  cites N51 "Home Infusion Codes" 2
  claim
    1  99602  2020-09-01 to 2020-09-03  3 units
    2  99601  2020-09-02
  expect
    1  keeps 1 unit by additional-hour
    2  clear

example "an additional hour of one visit that is paid beside one that is not"
  cites N51 "Home Infusion Codes" 2
  claim
    1  99601 SH  2020-09-01 to 2020-09-02  2 units
    2  99601  2020-09-02
    3  99602  2020-09-01 to 2020-09-02  2 units
  expect
    1  denied by modifier-on-therapies-only
    2  clear
    3  keeps 1 unit by hour-of-unpaid-visit

example "a nursing visit makes it home infusion wherever it is given"
  claim at place of service 11
    1  99602  2020-09-01
    2  J8540  2020-09-01
  expect
    1  denied by additional-hour
    2  denied by excluded-drugs

example "a pharmacy hour makes it home infusion wherever it is given"
  claim at place of service 11
    1  S9810  2020-09-01
    2  J8540  2020-09-01
  expect
    1  clear
    2  denied by excluded-drugs

example "the patient's home makes it home infusion whatever is given"
  claim at place of service 12
    1  J8540  2020-09-01
  expect
    1  denied by excluded-drugs
