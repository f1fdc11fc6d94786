policy CPCP019 "Home Infusion"
  payer     "BlueCross BlueShield of New Mexico"
  version   2.0
  in force  from 2020-09-01
  document  "cpcp019-home-infusion.txt"
  applies   where a line in home-infusion-service is on the claim
              or (home-infusion is at-home and place of service is 12)

-- readings: what the document leaves open, and which answer is in force -----------------------------------

reading home-infusion of N17 "what is billed as a home infusion service?"
  at-home     "a claim with a per diem, a nursing visit or a pharmacy hour, and whatever is done in the patient's home"  in force
  by-service  "a claim with a per diem, a nursing visit or a pharmacy hour on it, and no other"

reading per-diem-day of N23 "which days does a per diem count: those of access, or those of an infusion?"
  administered  "the days on which a drug is infused, as in the document's own table of units"  in force
  access        "every day of the therapy, if its drug is on the claim"

reading administration of N23 "how is it known that a billed drug was given on its days?"
  as-billed  "a drug that is billed for a day was given on it, unless the record says otherwise"  in force
  as-proven  "only the record of the drug shows it, or of the therapy where it has no drug"

reading corresponding of N38 "which drug corresponds to a per diem?"
  by-therapy  "one that serves the therapy that the per diem names"  in force
  any-drug    "any drug that is infused that day"

reading beside of N41 "what does it mean that two codes are not used with each other?"
  same-day    "not for the same day"  in force
  same-claim  "not on the same claim"

reading one-scale of N49 "may a claim carry two volumes or schedules of one therapy for a day?"
  not-said  "the document does not forbid it; the modifiers for concurrent therapies decide"  in force
  said      "the codes' own words exclude each other"

reading first-therapy of N39 "which of several therapies of a day is the first?"
  as-billed   "the one without a modifier; of several without, the lowest line number"  in force
  line-order  "the lowest line number, whatever the modifiers say"

reading flushes of N16 "are flushes ever paid by themselves?"
  never            "they are never paid apart, with a per diem or without"  in force
  with-a-per-diem  "they are part of a per diem, and nothing is said of them without one"

reading supply-follows of N52 "does a supply follow the per diem that is billed, or the one that is paid?"
  paid    "it is part of a per diem that is itself payable"  in force
  billed  "it is not paid apart on a day for which a per diem is billed"

reading supply-days of N52 "is a supply for several days part of a per diem that covers some of them?"
  whole-line  "yes, for supplies are sent for several days at once"  in force
  day-by-day  "only on the days that the per diem covers"

reading supply-of-incidental of N32 "does a per diem that is incidental to its drug include supplies?"
  part-of-it  "yes, it is one of the per diems that include them"  in force
  apart       "no, for it is not paid"

reading implantable of N28 "are implantable catheters and pumps supplies of the per diem?"
  part-of-it  "yes, for the table of supplies lists them"  in force
  apart       "no, for the per diem's own list speaks of what is not implanted"

reading non-nutritional of N36 "are products for other than nutrition paid beside the nutrition per diem?"
  apart       "yes, as the last of the products that are billed apart"  in force
  part-of-it  "no, for only the list before them is paid apart"

reading emicizumab of N31 "is emicizumab, which patients inject, one of the clotting products?"
  clotting-product  "yes, as it is listed with them"  in force
  drug              "no, it is no clotting factor"

reading rendering-provider of N50 "who gives a nursing visit on which no rendering provider is named?"
  nobody     "nobody qualified is named, so it is not payable as billed"  in force
  who-bills  "the billing provider, as the claim form has it"

-- tables --------------------------------------------------------------------------------------------------

table drugs "drug catalog" from "drugs.csv"
table therapies "therapies that drugs and per diems serve" from "therapies.csv"
table hcpcs "procedure codes by date" from "hcpcs.csv"
table taxonomies "provider taxonomies" from "taxonomies.csv"

-- codes: per diems ----------------------------------------------------------------------------------------

codes per-diem "home infusion per diem" of kind per-diem in hcpcs
  cites N24 "Reimbursement Information" 1
  S5497 to S5523, S9325 to S9379, S9490 to S9590 except S5517 to S5523, S9529
  -- The ranges are the document's; what is taken out of them are kits, catheter insertions and venipuncture.

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

codes nutrition-volume "parenteral nutrition per diem of a daily volume": S9365 to S9368
codes hydration-volume "hydration per diem of a daily volume": S9374 to S9377
codes pain-schedule "continuous or intermittent pain management per diem": S9326, S9327
codes chemotherapy-schedule "continuous or intermittent chemotherapy per diem": S9330, S9331

-- codes: drugs, solutions and products --------------------------------------------------------------------

codes flush "flush solution"
  cites N16 "Drug" 2
  J1642, A4216, A4218

codes iv-solution "intravenous solution"
  cites N55 "Supply and Equipment Codes" row J7030
  J7030 to J7060

codes other-solution "other intravenous solution": J7070, J7120, J7121, S5010 to S5014

codes unlisted-drug "unlisted drug": J3490, J3590, J7799, J7999, J9999, S5000, S5001
codes unlisted "unlisted drug or product": unlisted-drug, B9999

codes drug "separately billable drug":
  90378, J0120 to J9999, P9010 to P9073, P9099, Q0138, Q0139, Q0144, Q0161 to Q0181, Q0515, Q2004 to Q2050,
  Q3027, Q3028, Q4074, Q4081, Q5101 to Q5199, S0012 to S0199, S5000 to S5014
  except flush, iv-solution, J1942, J9031, J9199, J9310, P9072, Q5102
  -- An excluded drug is among them: it is billed, and as it is denied it carries no per diem.

codes listed-drug "drug": drug except unlisted-drug

codes infusible-drug "drug": listed-drug except other-solution

codes osteoarthritis-drug "osteoarthritis drug": J3304, J7318, J7320 to J7329, J7331 to J7333

codes emicizumab-codes "emicizumab": J7170

codes nutrition-product "parenteral nutrition product":
  B4164 to B4216, B5000 to B5200

codes standard-product "product that is included in the parenteral nutrition rate"
  cites N34 "Reimbursement Information" 4
  B4164 to B4176, B4180, B4189 to B4199, B4216, J0610, J3475, J3480

codes non-nutritional-product "product for other than nutrition"
  cites N36 "Reimbursement Information" 5
  J1750, J1815, J1817, J2354, J2405, S0028

codes given-product "drug, product or solution":
  drug, iv-solution, nutrition-product, standard-product, unlisted

codes enteral-formula "enteral formula": B4100 to B4104, B4149 to B4162

codes oral-food "medical food": S9433 to S9435

-- codes: supplies and visits ------------------------------------------------------------------------------

codes nutrition-supply "supply or equipment for nutrition": B4034 to B4088, B4220 to B4224, B9002 to B9006

codes supply "supply or equipment"
  cites N52 "Supply and Equipment Codes" 1
  A4206 to A8004, A9270, A9900, A9999, E0776, E0779 to E0786, E0791, nutrition-supply
  except flush, A4466, A7011, A7042, A7043

codes implant "implantable catheter or pump": A4300, A4301, E0782, E0783, E0785, E0786

codes repair-service "repair or maintenance service": K0739, S5035, S5036

codes nursing-visit "nursing visit": 99601
codes nursing "nursing visit or hour": 99601, 99602

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

-- lines that rules speak of -------------------------------------------------------------------------------

lines billed-drug "drug that is billed":
  a line in listed-drug without a modifier in not-given
  or a line in unlisted-drug without a modifier in not-given and whose product is not device, flush or diluent

lines given-drug "drug that is given":
  a line in listed-drug without a modifier in not-given and whose infusion-administered is yes
  or a line in unlisted-drug without a modifier in not-given and whose product is not device, flush or diluent
    and whose infusion-administered is yes

lines infused-drug "drug that is infused":
  a line in infusible-drug without a modifier in not-given and whose route is not subcutaneous or intramuscular
    and whose infusion-administered is yes
  or a line in unlisted-drug without a modifier in not-given and whose product is not device, flush or diluent
    and whose route is not subcutaneous or intramuscular and whose infusion-administered is yes

lines given-nutrition "nutrition product that is given":
  a line in nutrition-product, standard-product without a modifier in not-given and whose infusion-administered is yes
  or a line in unlisted without a modifier in not-given and whose product is not device, flush or diluent
    and whose infusion-administered is yes

lines given-solution "solution that is given":
  a line in iv-solution, other-solution without a modifier in not-given and whose infusion-administered is yes
  or a line in unlisted-drug without a modifier in not-given and whose product is not device, flush or diluent
    and whose infusion-administered is yes

-- reasons -------------------------------------------------------------------------------------------------

reason bundled            CO 97 M15    "the benefit is part of another service on this claim"
reason incidental-to      CO 97 N19    "incidental to another service on this claim"
reason not-separate       CO 234 N390  "this service is never paid by itself"
reason no-drug            CO 107 N349  "the drug that the per diem goes with is not billed for these days"
reason not-given          CO 112       "no infusion was given on these days"
reason not-paid-itself    CO B15 N161  "the service that this one goes with is not paid"
reason too-many-units     CO 151 N362  "more units than one a day"
reason too-often          CO 151 N640  "the plan of care has an infusion every {interval} days only"
reason exclusive          CO 231 N20   "not payable on the same day as another service on this claim"
reason wrong-code         CO 16 N56    "another code describes what was done"
reason not-home-infusion  CO 96 N180   "not covered as a home infusion service"
reason self-given         CO 96 N426   "drugs that patients give themselves are not covered"
reason injection-alone    CO B15 N674  "an injection is covered beside intravenous therapy or when it takes a nurse"
reason modifier-missing   CO 16 N822   "the modifier for a second or later therapy is missing"
reason modifier-wrong     CO 4 N823    "the modifier does not go with this line"
reason modifiers-clash    CO 4 N519    "these modifiers exclude each other"
reason add-on-alone       CO 107 N122  "an additional hour needs the visit that it adds to"
reason code-not-valid     CO 181       "the procedure code is not valid on this day"
reason modifier-not-valid CO 182       "a modifier is not valid on this day"
reason duplicate          OA 18        "the same line is billed twice"
reason ndc-missing        CO 16 M119   "the NDC of the drug is missing"
reason not-necessary      CO 50 N661   "the records do not show that fluids had to be restricted"
reason not-qualified      CO 8 N95     "who gave the visit is not qualified for it"
reason nobody-named       CO 16 N290   "who gave the visit is not named"
reason records-missing    CO 226 N706  "the records that were asked for did not come in time"

-- facts that a claim does not carry -----------------------------------------------------------------------

fact code-valid of a day of a line: yes or no
  from hcpcs by code
  if unknown, presume yes

fact modifiers-valid of a day of a line: yes or no
  from hcpcs by each modifier
  if unknown, presume yes

fact product of a line:
  drug, biological, blood, flush, diluent, device, iv-solution, standard-amino-acid, dextrose, sterile-water, electrolyte,
  trace-element, multivitamin, renal-amino-acid, strong-amino-acid, hepatic-amino-acid, stress-amino-acid, lipid,
  added-vitamin, non-nutritional, enteral-formula, osteoarthritis
  from drugs by ndc, else by code
  proven by "product label"

fact route of a line:
  oral, inhaled, topical, intravenous, subcutaneous-infusion, subcutaneous, intramuscular, other-route
  from drugs by ndc, else by code
  proven by "medication order"
  if unknown, presume intravenous

fact therapy of a line:
  alpha-1-inhibitor, anti-emetic, anti-hemophilic, anti-infective, anti-spasmodic, anti-tnf, anticoagulant, blood, catheter-care,
  chelation, chemotherapy, controlled-rate, corticosteroid, dialysis, diuretic, enteral, enzyme, growth-hormone, hematopoietic,
  hormone, hydration, immunotherapy, inotropic, insulin, interferon, irrigation, nutrition, other-therapy, pain, palivizumab, tocolytic
  from therapies by code
  proven by "medication order"

fact self-administered of a line: yes or no
  from drugs by ndc, else by code
  proven by "plan of care"
  if unknown, presume no

fact clotting-factor of a line: yes or no
  from drugs by ndc, else by code
  proven by "product label"
  if unknown, presume no

fact infusion-administered of a day of a line: yes or no
  proven by "medication administration record"
  if unknown, presume yes where administration is as-billed

fact interval of a line: number -- of days from one infusion to the next
  proven by "plan of care"
  if unknown, presume 1

fact given-by-nurse of a day of a line: yes or no
  proven by "nursing visit note"

fact registered-nurse of a line: yes or no
  from taxonomies by taxonomy
  if unknown, presume no

fact nursing-qualified of a line: yes or no
  from taxonomies by taxonomy
  proven by "license of who gave the visit"
  if unknown, presume yes

fact hydration-ordered of a day of a line: yes or no
  proven by "order for hydration"

fact fluid-restricted of a day of a line: yes or no
  proven by "plan of care that restricts fluids"

fact patient-owned of a line: yes or no
  proven by "proof of who owns the equipment"

fact records-overdue of a line: yes or no
  proven by "log of requests for records"
  if unknown, presume no

-- rules: what is billed must be valid ---------------------------------------------------------------------

rule code-in-force "A code must be valid on its day"
  cites N06 "Opening" 2 "approved code sets"
  cites N14 "Description" 1 "valid codes"
  each day of a line
  where code-valid is no
  is denied
  as code-not-valid

rule modifier-in-force "A modifier must be valid on its day"
  cites N06 "Opening" 2 "approved code sets"
  each day of a line
  where modifiers-valid is no
  is denied
  as modifier-not-valid
  gives way to code-in-force

rule duplicate-line "A line is billed once"
  cites N07 "Opening" 2 "coded appropriately"
  cites N47 code S9500 "PER DIEM"
  each line
  where it is the 2nd or later line with the same code, modifiers, days, ndc and provider on the claim
  is denied
  as duplicate
  gives way to code-in-force, modifier-in-force

rule unlisted-drug-is-named "A drug without a code of its own is named by its NDC"
  cites N07 "Opening" 2 "National Drug Codes"
  each line in unlisted
  where it has no ndc
  is denied
  as ndc-missing
  gives way to not-valid

rules not-valid "what is billed is not valid": code-in-force, modifier-in-force, duplicate-line

rule records-not-returned "Records that are asked for come in time"
  cites N10 "Opening" 3 "any additional documentation"
  each line
  where records-overdue is yes
  is denied
  as records-missing
  gives way to never-paid, therapy-given, modifiers-right, injection-day, corresponding-injection

-- rules: codes that exclude each other --------------------------------------------------------------------

rule one-chemotherapy-code "S9329 does not go with the continuous and intermittent codes"
  cites N41 code S9329 "do not use this code with"
  each day of a line in S9329
  where (beside is same-day and a line in S9330, S9331 covers that day)
    or (beside is same-claim and a line in S9330, S9331 is on the claim)
  is denied
  as exclusive
  gives way to not-valid

rule one-nutrition-scale "S9364 does not go with the daily volume codes"
  cites N42 code S9364 "using daily volume scales"
  each day of a line in S9364
  where (beside is same-day and a line in nutrition-volume covers that day)
    or (beside is same-claim and a line in nutrition-volume is on the claim)
  is denied
  as exclusive
  gives way to not-valid, dialysis-nutrition

rule one-hydration-scale "S9373 does not go with the daily volume codes"
  cites N44 code S9373 "USING DAILY VOLUME SCALES"
  each day of a line in S9373
  where (beside is same-day and a line in hydration-volume covers that day)
    or (beside is same-claim and a line in hydration-volume is on the claim)
  is denied
  as exclusive
  gives way to not-valid

rule one-antibiotic-code "S9494 does not go with the hourly dosing codes"
  cites N45 code S9494 "HOURLY DOSING SCHEDULES"
  each day of a line in S9494
  where (beside is same-day and a line in S9497 to S9504 covers that day)
    or (beside is same-claim and a line in S9497 to S9504 is on the claim)
  is denied
  as exclusive
  gives way to not-valid

rule flush-is-no-anticoagulant "S9372 is not for flushing a line with heparin"
  cites N43 code S9372 "TO MAINTAIN PATENCY"
  each day of a line in S9372
  where a line in J1642 covers that day
    and no line in drug covers that day
  is denied
  as wrong-code
  gives way to not-valid

rule one-volume-a-day "One volume or schedule of a therapy is billed a day"
  cites N49 code S9366 "NO MORE THAN TWO LITERS PER DAY"
  each day of a line in nutrition-volume, hydration-volume, pain-schedule, chemotherapy-schedule
  where one-scale is said
    and (it is the 2nd or later line in nutrition-volume covering that day
      or it is the 2nd or later line in hydration-volume covering that day
      or it is the 2nd or later line in pain-schedule covering that day
      or it is the 2nd or later line in chemotherapy-schedule covering that day)
  is denied
  as exclusive
  gives way to not-valid, dialysis-nutrition

rules exclusive-codes "codes that exclude each other":
  one-chemotherapy-code, one-nutrition-scale, one-hydration-scale, one-antibiotic-code, one-volume-a-day,
  flush-is-no-anticoagulant

-- rules: an infusion every day ----------------------------------------------------------------------------

rule infusion-day "A per diem is paid only for a day with an infusion"
  cites N38 "Home Infusion Modifiers" 1 "billed on the same claim as"
  cites N37 "Examples" row 5
  cites N23 "Reimbursement Information" 1 "is administered that day"
  each day of a line in drug-therapy
  where per-diem-day is administered
    and no line in infused-drug covers that day
  is denied
  as no-drug
  gives way to not-valid, exclusive-codes, not-administered, drug-not-used, no-drug-paid

rule drug-on-claim "A per diem is paid only beside a drug"
  cites N38 "Home Infusion Modifiers" 1 "billed on the same claim as"
  cites N18 "Per diem" 1 "access to a prescribed therapy"
  each day of a line in drug-therapy
  where per-diem-day is access
    and no line in billed-drug is on the claim
  is denied
  as no-drug
  gives way to not-valid, exclusive-codes

rule no-drug-paid "A per diem is not paid where every drug of the day is denied"
  cites N38 "Home Infusion Modifiers" 1 "corresponding drug"
  each day of a line in drug-therapy, injection-therapy
  where per-diem-day is administered
    and a line in drug without a modifier in not-given covers that day
    and no payable line in drug after drug-denials without a modifier in not-given covers that day
  is denied
  as not-paid-itself
  gives way to infusion-paid

rule no-product-paid "A per diem is not paid where every product of the day is denied"
  cites N38 "Home Infusion Modifiers" 1 "corresponding drug"
  each day of a line in nutrition, hydration
  where per-diem-day is administered
    and a line in given-product without a modifier in not-given covers that day
    and no payable line in given-product after drug-denials, strong-amino-acids without a modifier in not-given covers that day
  is denied
  as not-paid-itself
  gives way to nutrition-paid, hydration-paid

rule infusion-paid "A drug that is not paid does not carry a per diem"
  cites N38 "Home Infusion Modifiers" 1 "corresponding drug"
  each day of a line in drug-therapy
  where per-diem-day is administered
    and ((corresponding is by-therapy
        and a line in infused-drug with a therapy in common covers that day
        and no payable line in infused-drug after drug-denials with a therapy in common covers that day)
      or (corresponding is any-drug
        and a line in infused-drug covers that day
        and no payable line in infused-drug after drug-denials covers that day))
  is denied
  as not-paid-itself

rule corresponding-drug "A per diem goes with a drug of its own therapy"
  cites N38 "Home Infusion Modifiers" 1 "corresponding drug"
  each day of a line in drug-therapy
  where corresponding is by-therapy
    and per-diem-day is administered
    and a line in infused-drug covers that day
    and no line in infused-drug with a therapy in common covers that day
  is denied
  as no-drug
  gives way to not-valid, exclusive-codes, not-administered, drug-not-used, no-drug-paid

rule injection-day "An injection per diem is paid only for a day with its drug"
  cites N38 "Home Infusion Modifiers" 1 "billed on the same claim as"
  each day of a line in injection-therapy
  where no line in given-drug covers that day
  is denied
  as no-drug
  gives way to not-valid, exclusive-codes, not-administered, product-not-used, no-drug-paid

rule corresponding-injection "An injection per diem goes with a drug of its own therapy"
  cites N38 "Home Infusion Modifiers" 1 "corresponding drug"
  each day of a line in injection-therapy
  where corresponding is by-therapy
    and a line in given-drug covers that day
    and no line in given-drug with a therapy in common covers that day
  is denied
  as no-drug
  gives way to not-valid, exclusive-codes, not-administered, product-not-used, no-drug-paid

rule injection-paid "A drug that is not paid does not carry an injection per diem"
  cites N38 "Home Infusion Modifiers" 1 "corresponding drug"
  each day of a line in injection-therapy
  where (corresponding is by-therapy
      and a line in given-drug with a therapy in common covers that day
      and no payable line in given-drug after drug-denials, injections with a therapy in common covers that day)
    or (corresponding is any-drug
      and a line in given-drug covers that day
      and no payable line in given-drug after drug-denials, injections covers that day)
  is denied
  as not-paid-itself

rule nutrition-day "A parenteral nutrition per diem is paid only for a day with a product"
  cites N38 "Home Infusion Modifiers" 1 "billed on the same claim as"
  each day of a line in nutrition
  where per-diem-day is administered
    and no line in given-nutrition covers that day
  is denied
  as no-drug
  gives way to not-valid, exclusive-codes, not-administered, product-not-used, no-product-paid, dialysis-nutrition

rule nutrition-paid "A product that is excluded does not carry a per diem"
  cites N38 "Home Infusion Modifiers" 1 "corresponding drug"
  each day of a line in nutrition
  where per-diem-day is administered
    and a line in given-nutrition covers that day
    and no payable line in given-nutrition after drug-denials, strong-amino-acids covers that day
  is denied
  as not-paid-itself

rule hydration-day "A hydration per diem is paid only for a day with a solution"
  cites N38 "Home Infusion Modifiers" 1 "billed on the same claim as"
  each day of a line in hydration
  where per-diem-day is administered
    and no line in given-solution covers that day
  is denied
  as no-drug
  gives way to not-valid, exclusive-codes, not-administered, product-not-used, no-product-paid

rule hydration-paid "A solution that is not paid does not carry a hydration per diem"
  cites N38 "Home Infusion Modifiers" 1 "corresponding drug"
  each day of a line in hydration
  where per-diem-day is administered
    and a line in given-solution covers that day
    and no payable line in given-solution after drug-denials covers that day
  is denied
  as not-paid-itself

rule drug-not-used "A drug that was not used is no infusion"
  cites N23 "Reimbursement Information" 1 "actual drug infusion"
  each day of a line in drug-therapy
  where per-diem-day is administered
    and (a line in drug with a modifier in not-used covers that day
      or a line in billed-drug whose infusion-administered is no covers that day)
    and no line in given-drug covers that day
  is denied
  as not-given
  gives way to not-valid, exclusive-codes

rule product-not-used "A product that was not used is no therapy"
  cites N23 "Reimbursement Information" 1 "actual drug infusion"
  each day of a line in nutrition, hydration, injection-therapy
  where per-diem-day is administered
    and (a line in given-product with a modifier in not-used covers that day
      or a line in given-product without a modifier in not-given and whose infusion-administered is no covers that day)
    and no line in given-product without a modifier in not-given and whose infusion-administered is yes covers that day
  is denied
  as not-given
  gives way to not-valid, exclusive-codes, dialysis-nutrition

rule not-administered "A day on which nothing was given is not paid"
  cites N23 "Reimbursement Information" 1 "actual drug infusion"
  each day of a line in therapy, injection-therapy
  where per-diem-day is administered
    and (administration is as-billed or its code is in drugless)
    and infusion-administered is no
  is denied
  as not-given
  gives way to not-valid, exclusive-codes, dialysis-nutrition

rule infusion-interval "A per diem is paid for the days on which the plan of care has an infusion"
  cites N37 "Examples" row 5
  cites N19 "Per diem" 1 "plan of care"
  each line in therapy
  where per-diem-day is administered
    and interval is more than 1
    and interval is not 30 or 31
  keeps at most 1 unit in every interval days
  as too-often

rule infusion-a-month "A per diem is paid for the day of each month on which the plan of care has an infusion"
  cites N37 "Examples" row 7
  cites N19 "Per diem" 1 "plan of care"
  each line in therapy
  where per-diem-day is administered
    and interval is 30 or 31
  keeps at most 1 unit in every month
  as too-often

rules drug-exclusions "drugs that are not home infusion":
  not-valid, unlisted-drug-is-named, excluded-drugs, self-administered-drugs, oral-nutrition, dialysis-nutrition

rules drug-denials "drugs that are not paid":
  drug-exclusions, records-not-returned, modifier-on-therapies-only

rules therapy-given "the therapies of a day are settled":
  not-valid, exclusive-codes, not-administered, drug-not-used, product-not-used, dialysis-nutrition, infusion-day,
  drug-on-claim, corresponding-drug, no-drug-paid, infusion-paid, nutrition-day, no-product-paid, nutrition-paid,
  hydration-day, hydration-paid

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
  where (first-therapy is as-billed
      and it is the 2nd or later payable line in therapy after therapy-given
        without a modifier in concurrent covering that day)
    or (first-therapy is line-order
      and it has no modifier in concurrent
      and it is the 2nd or later payable line in therapy after therapy-given covering that day)
  is denied
  as modifier-missing
  gives way to same-code-again

rule first-carries-none "The first therapy of a day carries no modifier"
  cites N39 "Home Infusion Modifiers" 1 "second concurrently administered"
  each day of a line in therapy
  where first-therapy is line-order
    and it has a modifier in concurrent
    and it is the first payable line in therapy after therapy-given covering that day
    and another payable line in therapy after therapy-given covers that day
  is denied
  as modifier-wrong
  gives way to one-modifier, second-beside-first, third-beside-second

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
    and no other payable line in therapy after therapy-given without a modifier in concurrent covers one of its days
  is denied
  as modifier-wrong
  gives way to therapy-given, one-modifier

rule third-beside-second "A third therapy needs a first and a second"
  cites N39 "Home Infusion Modifiers" 1 "third or more"
  each line in therapy
  where it has a modifier in third-therapy
    and (no other payable line in therapy after therapy-given without a modifier in concurrent covers one of its days
      or no other payable line in therapy after therapy-given with a modifier in second-therapy covers one of its days)
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

rules modifiers-right "modifiers of concurrent therapies":
  second-beside-first, third-beside-second, one-modifier, modifier-on-therapies-only

rules never-paid "not payable, whatever its modifiers":
  drug-exclusions, oral-foods, incidental-alone, flush-alone, pharmacy-hours-beside-per-diem, supplies-of-billed,
  strong-amino-acids, additional-hour, nurse-named, nurse-qualified

-- rules: drugs that are not home infusion -----------------------------------------------------------------

rule excluded-drugs "Oral, inhaled, topical and osteoarthritis drugs are not home infusion"
  cites N17 "Drug" 2 "Oral drugs"
  each line in drug
  where its code is in osteoarthritis-drug
    or (its code is in unlisted-drug and product is osteoarthritis)
    or route is oral, inhaled or topical
  is denied
  as not-home-infusion
  gives way to not-valid, unlisted-drug-is-named

rule oral-nutrition "Nutrition by mouth is not home infusion"
  cites N17 "Drug" 2 "oral nutrition"
  each line in enteral-formula
  where it has a modifier in by-mouth
    or route is oral
  is denied
  as not-home-infusion
  gives way to not-valid

rule oral-foods "Medical food is not home infusion"
  cites N17 "Drug" 2 "oral nutrition"
  each line in oral-food
  is denied
  as not-home-infusion
  gives way to not-valid

rule dialysis-nutrition "Nutrition through the dialysate is not home infusion"
  cites N17 "Drug" 2 "intradialytic"
  each line in nutrition, nutrition-product, B9999
  where it has a modifier in by-dialysate
  is denied
  as not-home-infusion
  gives way to not-valid, unlisted-drug-is-named

rule self-administered-drugs "Drugs that patients give themselves are not covered, but for clotting factors"
  cites N31 "Reimbursement Information" 2 "Self-administered therapies"
  each line in drug
  where self-administered is yes
    and (clotting-factor is no or (emicizumab is drug and its code is in emicizumab-codes))
  is denied
  as self-given
  gives way to not-valid, unlisted-drug-is-named, excluded-drugs

rule injections "An injection needs an intravenous therapy that day, or a nurse"
  cites N30 "Reimbursement Information" 2 "administration by a registered nurse"
  each day of a line in drug
  where ((route is subcutaneous or intramuscular and it has no modifier in into-a-vein)
      or it has a modifier in under-the-skin)
    and no payable line in intravenous-therapy covers that day
    and no line in nursing-visit covers that day
    and it has no modifier in by-nurse
    and registered-nurse is no
    and given-by-nurse is not yes
  is denied
  as injection-alone

-- rules: what another service includes --------------------------------------------------------------------

rule incidental-to-drug "Some per diems are part of their drug"
  cites N32 "Reimbursement Information" 3 "incidental to drug reimbursement"
  each day of a line in incidental
  where a payable line in given-drug after drug-denials, injections covers that day
  is included in that line
  as incidental-to

rule incidental-alone "Some per diems are never paid by themselves"
  cites N32 "Reimbursement Information" 3 "not separately reimbursable"
  each day of a line in incidental
  is denied
  as not-separate
  gives way to not-valid, incidental-to-drug

rule supplies-included "Supplies and equipment are part of the per diem"
  cites N52 "Supply and Equipment Codes" 1 "subject to inclusion"
  cites N34 "Reimbursement Information" 4 "Sterile water"
  cites N26 "Reimbursement Information" 1 "All necessary supplies"
  cites N27 "Reimbursement Information" 1 "Durable Medical Equipment"
  cites N28 "Reimbursement Information" 1 "dressing kits"
  cites N54 "Supply and Equipment Codes" row A4206
  cites N56 "Supply and Equipment Codes" row E0776
  each line in supply
  where supply-days is whole-line
    and a payable line in per-diem covers one of its days
    and it has no modifier in repaired
    and (implantable is part-of-it or its code is not in implant)
  is included in that line
  as bundled

rule supplies-by-day "A supply is part of the per diem on the days that it covers, where it is read so"
  cites N52 "Supply and Equipment Codes" 1 "subject to inclusion"
  each day of a line in supply
  where supply-days is day-by-day
    and a payable line in per-diem covers that day
    and it has no modifier in repaired
    and (implantable is part-of-it or its code is not in implant)
  is included in that line
  as bundled

rule supplies-of-incidental "Supplies of a per diem that is incidental to its drug are part of the drug"
  cites N32 "Reimbursement Information" 3 "incidental to drug reimbursement"
  cites N26 "Reimbursement Information" 1 "All necessary supplies"
  each line in supply
  where supply-of-incidental is part-of-it
    and a line in incidental covers one of its days
    and a payable line in given-drug after drug-denials, injections covers one of its days
    and it has no modifier in repaired
    and (implantable is part-of-it or its code is not in implant)
  is included in that line in given-drug
  as bundled
  gives way to supplies-included, supplies-by-day

rule supplies-of-billed "Supplies are not paid beside a per diem that is billed"
  cites N52 "Supply and Equipment Codes" 1 "when billed with"
  each line in supply
  where supply-follows is billed
    and a line in per-diem covers one of its days
    and it has no modifier in repaired
    and (implantable is part-of-it or its code is not in implant)
  is denied
  as not-separate
  gives way to not-valid, supplies-included, supplies-by-day, supplies-of-incidental

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
  where flushes is never
  is denied
  as not-separate
  gives way to not-valid, flush-included

rule unlisted-supplies-included "What dilutes, flushes or carries a drug is part of the per diem, whatever its code"
  cites N29 "Reimbursement Information" 1 "Solutions used to dilute"
  cites N15 "Drug" 1 "not a device"
  each line in unlisted
  where product is device, flush or diluent
    and a payable line in per-diem covers one of its days
  is included in that line
  as bundled

rule unlisted-flush-alone "Flushes are never paid by themselves, whatever their code"
  cites N16 "Drug" 2 "not eligible for separate reimbursement"
  each line in unlisted
  where flushes is never
    and product is flush
  is denied
  as not-separate
  gives way to never-paid, unlisted-supplies-included

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
  each day of a line in standard-product, unlisted
  where (its code is in standard-product
      or product is standard-amino-acid, dextrose, sterile-water, electrolyte, trace-element or multivitamin)
    and a payable line in nutrition covers that day
  is included in that line
  as bundled

rule strong-amino-acids "Strong amino acids are paid apart for patients whose fluids are restricted"
  cites N35 "Reimbursement Information" 4 "fluid restricted patients"
  each day of a line in B4178, unlisted
  where (its code is B4178 or (product is strong-amino-acid and a line in nutrition covers that day))
    and fluid-restricted is no
  is denied
  as not-necessary
  gives way to not-valid, unlisted-drug-is-named, dialysis-nutrition

rule non-nutritional-products "Products for other than nutrition are part of the nutrition rate, where they are read so"
  cites N36 "Reimbursement Information" 5 "non-nutritional services"
  each day of a line in non-nutritional-product, unlisted
  where non-nutritional is part-of-it
    and (its code is in non-nutritional-product or product is non-nutritional)
    and a payable line in nutrition covers that day
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
  where (beside is same-day and a line in per-diem covers one of its days)
    or (beside is same-claim and a line in per-diem is on the claim)
  is denied
  as exclusive
  gives way to not-valid, pharmacy-hours

-- rules: nursing visits -----------------------------------------------------------------------------------

rule additional-hour "An additional hour needs the visit that it adds to"
  cites N51 "Home Infusion Codes" 2 "in addition to primary code"
  each day of a line in 99602
  where no line in nursing-visit covers that day
  is denied
  as add-on-alone
  gives way to not-valid

rule hour-of-unpaid-visit "An additional hour of a visit that is not paid is not paid"
  cites N51 "Home Infusion Codes" 2 "in addition to primary code"
  each day of a line in 99602
  where a line in nursing-visit covers that day
    and no payable line in nursing-visit covers that day
  is denied
  as not-paid-itself

rule nurse-named "A nursing visit names who gave it"
  cites N50 "Home Infusion Codes" 2 "qualified healthcare professional"
  each line in nursing
  where rendering-provider is nobody
    and it has no rendering provider
  is denied
  as nobody-named
  gives way to not-valid, additional-hour

rule nurse-qualified "A nursing visit is given by who is qualified"
  cites N50 "Home Infusion Codes" 2 "qualified healthcare professional"
  each line in nursing
  where nursing-qualified is no
  is denied
  as not-qualified
  gives way to not-valid, additional-hour, nurse-named


-- What is not here, and why: pairs and maximum units of the NCCI (N07) are policies of their own, which run beside this
-- one; percentages for second and third therapies are a contract's, not the document's; a place of service other than
-- the home is forbidden nowhere in it; a per diem that bills more units than days is reduced, not sent back; a code that
-- is missing or malformed is refused when the claim is read.

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
    2  S5000  2020-09-01  ndc 99999020201
    3  A4222  2020-09-01
  facts
    route of line 2 is oral
    product of line 2 is drug
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
    2  J3490  2020-09-01 to 2020-09-02  2 units  ndc 99999020201
    3  J0696  2020-09-02
  facts
    self-administered of line 2 is yes
    product of line 2 is drug
  expect
    1  keeps 1 unit by infusion-paid
    2  denied by self-administered-drugs
    3  clear

example "a per diem hangs on the drug of its own therapy"
  cites N38 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01 to 2020-09-03  3 units
    2  J0696  2020-09-01 to 2020-09-02  2 units
    3  J0696 TD  2020-09-03
    4  J9190  2020-09-01 to 2020-09-03  3 units
    5  J0690  2020-09-02
  facts
    self-administered of line 2 is yes
    route of line 3 is intramuscular
  expect
    1  keeps 1 unit by infusion-paid, corresponding-drug
    2  denied by self-administered-drugs
    others clear

example "a drug that is not paid for lack of records does not carry a per diem"
  cites N38 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
  facts
    records-overdue of line 2 is yes
  expect
    1  denied by infusion-paid
    2  denied by records-not-returned

example "the record says that drugs and products were not given"
  cites N23 "Reimbursement Information" 1
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  J0696  2020-09-01 to 2020-09-02  2 units
    3  S9366  2020-09-03
    4  B4185  2020-09-03
  facts
    infusion-administered of line 2 on 2020-09-02 is no
    infusion-administered of line 4 is no
  expect
    1  keeps 1 unit by drug-not-used
    3  denied by product-not-used
    others clear

example "blood, solutions, palivizumab and a drug for the knee"
  claim
    1  S9538  2020-09-01
    2  P9070  2020-09-01
    3  S9373  2020-09-02
    4  S5010  2020-09-02
    5  S9562  2020-09-03
    6  90378 TD  2020-09-03
    7  J3304  2020-09-04
  expect
    5  included in 6 by incidental-to-drug
    7  denied by excluded-drugs
    others clear

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
    2  S5001  2020-09-01 to 2020-09-07  7 units  ndc 99999020201
  facts
    product of line 2 is drug
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
    5  J1459  2020-09-01
    6  J2930  2020-09-01
  expect
    others clear

example "modifiers stand in any position and lines in any order"
  claim
    1  S9490 RT SJ  2020-09-01
    2  S9338 25 59 76 SH  2020-09-01
    3  S9500  2020-09-01
    4  J0696  2020-09-01
    5  J2930  2020-09-01
    6  J1459  2020-09-01
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
    2  S5498  2020-09-01  provider 1000000002
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
    5  J1459  2020-09-01
    6  J2930  2020-09-01
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
    4  J1459  2020-09-02 to 2020-09-04
  expect
    others clear

example "a third therapy where there is no second"
  claim
    1  S9500  2020-09-01
    2  S9338 SJ  2020-09-01
    3  J0696  2020-09-01
    4  J1459  2020-09-01
  expect
    2  denied by third-beside-second
    others clear

example "a second and a third therapy, and no first"
  claim
    1  S9338 SH  2020-09-01
    2  S9490 SJ  2020-09-01
    3  J1459  2020-09-01
    4  J2930  2020-09-01
  expect
    1  denied by second-beside-first
    2  denied by third-beside-second
    others clear

example "second and third at once"
  claim
    1  S9500  2020-09-01
    2  S9338 SH SJ  2020-09-01
    3  J0696  2020-09-01
    4  J1459  2020-09-01
  expect
    2  denied by one-modifier
    others clear

example "a drug is no therapy of its own"
  claim
    1  S9500  2020-09-01
    2  J0696 SH  2020-09-01
    3  S5498 SJ  2020-09-01
  expect
    1  denied by infusion-paid
    2  denied by modifier-on-therapies-only
    3  denied by modifier-on-therapies-only

-- examples: drugs that are not home infusion --------------------------------------------------------------

example "a formula that is ordered by mouth"
  cites N17 "Drug" 2
  claim
    1  B4152  2020-09-01  10 units
    2  B4152  2020-09-02  10 units
  facts
    route of line 1 is oral
  expect
    1  denied by oral-nutrition
    others clear

example "an injection by a registered nurse who is named"
  cites N30 "Reimbursement Information" 2
  claim
    1  J0897  2020-09-01  60 units  provider 1234567893  taxonomy 163W00000X
    2  J0897  2020-09-02  60 units  provider 1234567893  taxonomy 164W00000X
  facts
    given-by-nurse is no
  expect
    1  clear
    2  denied by injections

example "an unlisted drug without its NDC, and what hangs on it"
  cites N07 "Opening" 2
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  J3490  2020-09-01
    3  J0696  2020-09-02
    4  S9366  2020-09-01
    5  B9999  2020-09-01
    6  S9372  2020-09-01
  expect
    1  keeps 1 unit by no-drug-paid
    2  denied by unlisted-drug-is-named
    4  denied by no-product-paid
    5  denied by unlisted-drug-is-named
    6  denied by no-drug-paid
    others clear

example "a per diem whose code is none"
  cites N06 "Opening" 2
  claim
    1  S9508  2020-09-01
    2  J0696  2020-09-01
  expect
    1  denied by code-in-force
    2  clear

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
    1  J3490  2020-09-01  ndc 99999020101
    2  J3490  2020-09-01  ndc 99999020201
  facts
    route of line 1 is inhaled
    route of line 2 is intravenous
    product of line 1 is drug
    product of line 2 is drug
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
    1  J3490  2020-09-01  ndc 99999020101
    2  J7192  2020-09-01
    3  J3490  2020-09-01  ndc 99999020301
  facts
    self-administered of line 1 is yes
    self-administered of line 2 is yes
    product of line 1 is drug
    product of line 3 is drug
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
    4  99601  2020-09-03  provider 1234567893
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
    1  J3490  2020-09-01  ndc 99999020101
    2  J3490  2020-09-01  ndc 99999020201
  facts
    route of line 1 is subcutaneous
    self-administered of line 1 is yes
    route of line 2 is intramuscular
    product of line 1 is drug
    product of line 2 is drug
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
    4  E0781 RB  2020-09-01  provider 1000000004
    5  E0781 RB  2020-09-01  provider 1000000005
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
    1  keeps 2 units by nutrition-paid asking fluid-restricted
    2  pended by strong-amino-acids asking fluid-restricted
    4  denied by strong-amino-acids
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
    1  99601  2020-09-01  provider 1234567893
    2  99602  2020-09-01  2 units  provider 1234567893
    3  99602  2020-09-02  provider 1234567893
    4  99601 SH  2020-09-03  provider 1234567893
    5  99602  2020-09-03  provider 1234567893
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
    6  J9190  2020-09-01 to 2020-09-03  provider 1000000006
    7  J2270  2020-09-03
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
    6  J0475  2020-09-03
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
    6  J0696  2020-09-01 to 2020-09-03
    7  J2930  2020-09-03
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
    2  J3490  2020-09-01  ndc 99999020201
    3  J3490 TD  2020-09-02  ndc 99999020301
  facts
    route of line 2 is subcutaneous-infusion
    route of line 3 is intramuscular
    product of line 2 is drug
    product of line 3 is drug
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
    4  J3490  2020-09-03  ndc 99999020401
    5  B4185 JW  2020-09-04
  facts
    product of line 4 is drug
  expect
    1  keeps 3 units by nutrition-day
    3  included in 1 by nutrition-products-included
    others clear

example "each kind of solution carries hydration"
  claim
    1  S9376  2020-09-01 to 2020-09-05  5 units
    2  J7060  2020-09-01
    3  J7070  2020-09-02
    4  J7799  2020-09-03  ndc 99999020401
    5  J7060 JW  2020-09-04
  facts
    hydration-ordered is yes
    product of line 4 is drug
  expect
    1  keeps 3 units by hydration-day
    others clear

example "the drug of an injection per diem that was discarded, or delivered and not used"
  claim
    1  S9370  2020-09-01 to 2020-09-03  3 units
    2  J2405 TD  2020-09-01
    3  J2405 TD JW  2020-09-02
    4  J2405 TD SV  2020-09-03
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
    2  J3490  2020-09-01  ndc 99999020201
    3  J3490  2020-09-02  ndc 99999020301
    4  J3490  2020-09-03  ndc 99999020401
    5  J3490  2020-09-04  ndc 99999020501
  facts
    route of line 2 is topical
    self-administered of line 3 is yes
    route of line 4 is intravenous
    self-administered of line 5 is no
    product of line 2 is drug
    product of line 3 is drug
    product of line 4 is drug
    product of line 5 is drug
  expect
    1  keeps 2 units by infusion-paid
    2  denied by excluded-drugs
    3  denied by self-administered-drugs
    others clear

example "a product that patients give themselves does not carry nutrition, the same from others does"
  claim
    1  S9365  2020-09-01 to 2020-09-02  2 units
    2  J3490  2020-09-01  ndc 99999020201
    3  J3490  2020-09-02  ndc 99999020301
  facts
    self-administered of line 2 is yes
    product of line 2 is drug
    product of line 3 is drug
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
    2  J3490  2020-09-01 to 2020-09-02  2 units  ndc 99999020201
    3  J0696 JW  2020-09-01
    4  J3490 TD  2020-09-02  ndc 99999020401
  facts
    self-administered of line 2 is yes
    route of line 4 is intramuscular
    product of line 2 is drug
    product of line 4 is drug
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
    5  J3490  2020-09-02  ndc 99999020501
    6  B4185 JW  2020-09-02
    7  S9374  2020-09-03
    8  J7120  2020-09-03
    9  J7070 JW  2020-09-03
  facts
    given-by-nurse is no
    self-administered of line 5 is yes
    self-administered of line 8 is yes
    product of line 5 is drug
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
    2  J3490  2020-09-01 to 2020-09-03  3 units  ndc 99999020201
    3  J3480  2020-09-01
    4  B4185  2020-09-02
    5  S9374  2020-09-04 to 2020-09-06  3 units
    6  J7120  2020-09-04 to 2020-09-06  3 units
    7  J7060  2020-09-04
    8  J7799  2020-09-05  ndc 99999020801
  facts
    self-administered of line 2 is yes
    self-administered of line 6 is yes
    product of line 2 is drug
    product of line 8 is drug
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
    2  J3490  2020-09-01  ndc 99999020201
    3  S9500 SJ  2020-09-02
    4  J3490  2020-09-02  ndc 99999020401
    5  S9500 SH SJ  2020-09-03
    6  J3490  2020-09-03  ndc 99999020601
  facts
    self-administered is yes
    product of line 2 is drug
    product of line 4 is drug
    product of line 6 is drug
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
    3  J3490 SH  2020-09-01  ndc 99999020301
    4  99602 SJ  2020-09-02
  facts
    self-administered of line 3 is yes
    product of line 3 is drug
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
    2  S9500  2020-09-01  provider 1000000002
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
    6  J1459  2020-09-01 to 2020-09-06
    7  J2930  2020-09-03 to 2020-09-04
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
    5  J1459  2020-09-02 to 2020-09-03
    6  J2930  2020-09-04
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
    6  J1459  2020-09-01
    7  J2930  2020-09-01 to 2020-09-02
    8  J1250  2020-09-03
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
    6  J1459  2020-09-01
    7  J2930  2020-09-01
    8  J1250  2020-09-01
  expect
    4  denied by one-modifier
    others clear

example "what is no therapy carries another modifier"
  cites N39 "Home Infusion Modifiers" 1
  claim
    1  A4222 SJ  2020-09-01
    2  A4222 KX  2020-09-01
    3  99601  2020-09-01  provider 1234567893
    4  99602 SH  2020-09-01  provider 1234567893
  expect
    1  denied by modifier-on-therapies-only
    4  denied by modifier-on-therapies-only
    others clear

example "the same per diem three times, three therapies without modifiers, three with the second's"
  cites N39 "Home Infusion Modifiers" 1
  cites N47 code S9500
  claim
    1  S9500  2020-09-01
    2  S9500  2020-09-01  provider 1000000002
    3  S9500  2020-09-01  provider 1000000003
    4  S9500  2020-09-02
    5  S9338  2020-09-02
    6  S9490  2020-09-02
    7  S9500  2020-09-03
    8  S9338 SH  2020-09-03
    9  S9490 SH  2020-09-03
   10  S9348 SH  2020-09-03
   11  J0696  2020-09-01 to 2020-09-03  3 units
   12  J1459  2020-09-02 to 2020-09-03
   13  J2930  2020-09-02 to 2020-09-03
   14  J1250  2020-09-03
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
    4  J1459  2020-09-01
    5  J2930  2020-09-01
  expect
    1  denied by second-beside-first
    2  denied by one-second-therapy
    3  clear
    4  clear
    5  clear

example "a therapy that is denied is no first for a second or a third"
  cites N39 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01
    2  S9338 SH  2020-09-01
    3  S9490 SJ  2020-09-01
    4  J1459  2020-09-01
    5  J2930  2020-09-01
  expect
    1  denied by corresponding-drug
    2  denied by second-beside-first
    3  denied by third-beside-second
    others clear

example "a therapy of which nobody knows whether it is paid may be the first for a second and a third"
  cites N39 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01
    2  S9338 SH  2020-09-01
    3  S9490 SJ  2020-09-01
    4  J3490  2020-09-01  1 unit  ndc 99999000201
    5  J1459  2020-09-01
    6  J2930  2020-09-01
  expect
    1  pended asking product
    2  pended by second-beside-first asking product
    3  pended by third-beside-second asking product
    4  pended asking product
    others clear

-- edges: drugs that are not home infusion

example "each route by which a drug is no home infusion, and each by which it is"
  cites N17 "Drug" 2
  claim
    1  J3490 TD  2020-09-01  ndc 99999020101
    2  J3490 TD  2020-09-01  ndc 99999020201
    3  J3490 TD  2020-09-01  ndc 99999020301
    4  J3490 TD  2020-09-01  ndc 99999020401
    5  J3490 TD  2020-09-01  ndc 99999020501
    6  J3490 TD  2020-09-01  ndc 99999020601
  facts
    route of line 1 is oral
    route of line 2 is inhaled
    route of line 3 is topical
    route of line 4 is intravenous
    route of line 5 is subcutaneous
    route of line 6 is intramuscular
    product of line 1 is drug
    product of line 2 is drug
    product of line 3 is drug
    product of line 4 is drug
    product of line 5 is drug
    product of line 6 is drug
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
    1  J7170 TD  2020-09-01
    2  J7190  2020-09-01
    3  J0696  2020-09-01
    4  J0696  2020-09-01  provider 1000000004
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
    1  99601  2020-09-01  provider 1234567893
    2  J1438  2020-09-02
    3  99601  2020-09-03  provider 1234567893
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
    5  J3490  2020-09-01  ndc 99999020501
    6  J3490  2020-09-01  ndc 99999020601
    7  J3490  2020-09-01  ndc 99999020701
    8  J1438 SD  2020-09-01
  facts
    given-by-nurse is no
    route of line 5 is subcutaneous
    route of line 6 is intramuscular
    route of line 7 is intravenous
    product of line 5 is drug
    product of line 6 is drug
    product of line 7 is drug
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
    3  pended asking given-by-nurse
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
    4  K0739  2020-09-01  provider 1000000004
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
    3  denied by strong-amino-acids

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
    1  S9500 SH  2020-09-01
    2  S9373  2020-09-01
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
    1  99602  2020-09-01 to 2020-09-03  3 units  provider 1234567893
    2  99601  2020-09-02  provider 1234567893
  expect
    1  keeps 1 unit by additional-hour
    2  clear

example "an additional hour of one visit that is paid beside one that is not"
  cites N51 "Home Infusion Codes" 2
  claim
    1  99601 SH  2020-09-01 to 2020-09-02  2 units  provider 1234567893
    2  99601  2020-09-02  provider 1234567893
    3  99602  2020-09-01 to 2020-09-02  2 units  provider 1234567893
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

-- examples: what is billed must be valid ------------------------------------------------------------------

example "a code that ended is not valid from the day after"
  cites N06 "Opening" 2
  claim
    1  S9500  2020-09-01 to 2020-09-03  3 units
    2  J0696  2020-09-01 to 2020-09-03  3 units
  facts
    code-valid of line 2 on 2020-09-03 is no
  expect
    1  keeps 2 units by infusion-paid
    2  keeps 2 units by code-in-force

example "a code that ended and one that goes on, as the table has them"
  cites N14 "Description" 1
  claim at place of service 12
    1  E0784  2020-09-01
    2  S9000  2020-09-01
  facts
    code-valid of line 2 is no
  expect
    1  clear
    2  denied by code-in-force

example "a modifier that is not valid"
  cites N06 "Opening" 2
  claim
    1  S9500  2020-09-01
    2  J0696 ZZ  2020-09-01
    3  J0696  2020-09-01
  facts
    modifiers-valid of line 2 is no
  expect
    2  denied by modifier-in-force
    others clear

example "the same line twice, and twice with a difference"
  cites N07 "Opening" 2
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01  8 units
    3  J0696  2020-09-01  4 units
    4  J0696 JW  2020-09-01
    5  J0696  2020-09-01  1 unit  ndc 00409733201
    6  J0696  2020-09-01  1 unit  provider 1234567893
    7  J0696  2020-09-02
  expect
    3  denied by duplicate-line
    others clear

example "the same line three times, its modifiers in another order"
  claim
    1  S9338 SH RT  2020-09-01
    2  S9338 RT SH  2020-09-01
    3  S9338 SH RT  2020-09-01
    4  J1569  2020-09-01
    5  S9500  2020-09-01
    6  J0696  2020-09-01
  expect
    2  denied by duplicate-line
    3  denied by duplicate-line
    others clear

example "a drug without a code of its own has an NDC"
  cites N07 "Opening" 2
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  S5001  2020-09-01  1 unit
    3  S5001  2020-09-02  1 unit  ndc 99999000101
    4  B9999  2020-09-02
  facts
    product of line 3 is drug
    product of line 2 is drug
  expect
    1  keeps 1 unit by infusion-paid
    2  denied by unlisted-drug-is-named
    3  clear
    4  denied by unlisted-drug-is-named

example "records that did not come in time"
  cites N10 "Opening" 3
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  S9500  2020-09-02
  facts
    records-overdue of line 1 is yes
    records-overdue of line 3 is yes
  expect
    1  denied by records-not-returned
    2  clear
    3  denied by infusion-day

-- examples: readings that are not in force ----------------------------------------------------------------

example "codes that are not used with each other, on different days of a claim"
  cites N41 code S9329
  claim
    1  S9329  2020-09-01
    2  S9330  2020-09-02
    3  J9190  2020-09-01 to 2020-09-02  2 units
  facts
    beside is same-claim
  expect
    1  denied by one-chemotherapy-code
    others clear

example "the same codes on different days, as the policy is read"
  claim
    1  S9329  2020-09-01
    2  S9330  2020-09-02
    3  J9190  2020-09-01 to 2020-09-02  2 units
  expect
    others clear

example "other codes that are not used with each other on one claim"
  cites N42 code S9364
  claim
    1  S9364  2020-09-01
    2  S9365  2020-09-02
    3  B4185  2020-09-01 to 2020-09-02  2 units
    4  S9373  2020-09-03
    5  S9374  2020-09-04
    6  J7030  2020-09-03 to 2020-09-04  2 units
    7  S9494  2020-09-05
    8  S9497  2020-09-06
    9  J0690  2020-09-05 to 2020-09-06  2 units
   10  S9810  2020-09-07
  facts
    beside is same-claim
    hydration-ordered is yes
  expect
    1  denied by one-nutrition-scale
    4  denied by one-hydration-scale
    7  denied by one-antibiotic-code
   10  denied by pharmacy-hours-beside-per-diem
    others clear

example "access to a therapy counts every day of it, if its drug is on the claim"
  cites N18 "Per diem" 1
  claim
    1  S9500  2020-09-01 to 2020-09-30  30 units
    2  J0696  2020-09-05
  facts
    per-diem-day is access
  expect
    others clear

example "access to a therapy without its drug"
  cites N18 "Per diem" 1
  claim
    1  S9500  2020-09-01 to 2020-09-30  30 units
    2  J0696 JW  2020-09-05
  facts
    per-diem-day is access
  expect
    1  denied by drug-on-claim
    2  clear

example "only the record shows that a drug was given"
  cites N23 "Reimbursement Information" 1
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  J0696  2020-09-01 to 2020-09-02  2 units
  facts
    administration is as-proven
    infusion-administered of line 2 on 2020-09-01 is yes
  expect
    1  pended asking infusion-administered
    2  clear

example "only the record of a therapy without a drug shows that it was given"
  cites N23 "Reimbursement Information" 1
  claim
    1  S9335  2020-09-01
    2  S9335  2020-09-02
    3  S9335  2020-09-03
  facts
    administration is as-proven
    infusion-administered of line 2 is yes
    infusion-administered of line 3 is no
  expect
    1  pended by not-administered asking infusion-administered
    2  clear
    3  denied by not-administered

example "a drug of another therapy does not carry a per diem"
  cites N38 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  J9190  2020-09-01
    3  J0696  2020-09-02
  expect
    1  keeps 1 unit by corresponding-drug
    others clear

example "any drug carries any per diem, where it is read so"
  claim
    1  S9500  2020-09-01
    2  J9190  2020-09-01
  facts
    corresponding is any-drug
  expect
    others clear

example "any drug that is paid carries any per diem, where it is read so"
  cites N38 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01
    2  J9190  2020-09-01
    3  S9372  2020-09-02
    4  J1438 TD  2020-09-02
    5  S9372  2020-09-03
    6  J1438  2020-09-03
  facts
    corresponding is any-drug
    self-administered of line 2 is yes
    given-by-nurse is no
  expect
    1  denied by infusion-paid
    2  denied by self-administered-drugs
    5  denied by injection-paid
    6  denied by injections
    others clear

example "an injection of another therapy does not carry an injection per diem"
  cites N38 "Home Infusion Modifiers" 1
  claim
    1  S9372  2020-09-01
    2  J1438 TD  2020-09-01
  expect
    1  denied by corresponding-injection
    2  clear

example "two volumes on a day, where the codes are read to exclude each other"
  cites N49 code S9366
  claim
    1  S9365  2020-09-01 to 2020-09-02  2 units
    2  S9366 SH  2020-09-02 to 2020-09-03  2 units
    3  B4185  2020-09-01 to 2020-09-03  3 units
    4  S9374 SH  2020-09-01
    5  S9375 SJ  2020-09-01
    6  J7030  2020-09-01
  facts
    one-scale is said
    hydration-ordered is yes
  expect
    2  keeps 1 unit by one-volume-a-day
    5  denied by one-volume-a-day
    others clear

example "two schedules on a day, where the codes are read to exclude each other"
  cites N49 code S9366
  claim
    1  S9326  2020-09-01
    2  S9327 SH  2020-09-01
    3  J2275  2020-09-01
    4  S9330  2020-09-02
    5  S9331 SH  2020-09-02
    6  J9190  2020-09-02
  facts
    one-scale is said
  expect
    2  denied by one-volume-a-day
    5  denied by one-volume-a-day
    others clear

example "the lowest line is the first therapy, where it is read so"
  cites N39 "Home Infusion Modifiers" 1
  claim
    1  S9338 SH  2020-09-01
    2  S9500  2020-09-01
    3  J0696  2020-09-01
    4  J1569  2020-09-01
  facts
    first-therapy is line-order
  expect
    1  denied by first-carries-none
    2  denied by modifier-for-each-therapy
    others clear

example "flushes without a per diem, where nothing is said of them"
  cites N16 "Drug" 2
  claim
    1  J1642  2020-09-01
    2  S5000  2020-09-01  1 unit  ndc 99999000102
  facts
    flushes is with-a-per-diem
    product of line 2 is flush
  expect
    others clear

example "supplies beside a per diem that is billed and not paid"
  cites N52 "Supply and Equipment Codes" 1
  claim
    1  S9500  2020-09-01
    2  A4222  2020-09-01
    3  A4222  2020-09-02
    4  S9500  2020-09-03
    5  J0696  2020-09-03
    6  A4222  2020-09-03
    7  E0781 RB  2020-09-01
  facts
    supply-follows is billed
  expect
    1  denied by infusion-day
    2  denied by supplies-of-billed
    6  included in 4 by supplies-included
    others clear

example "supplies day by day, where they are read so"
  cites N52 "Supply and Equipment Codes" 1
  claim
    1  S9500  2020-09-01 to 2020-09-02  2 units
    2  J0696  2020-09-01
    3  A4222  2020-09-01 to 2020-09-03  3 units
    4  S9500  2020-09-04
    5  S5000  2020-09-04  1 unit  ndc 99999000104
    6  A4222  2020-09-04
  facts
    supply-days is day-by-day
  expect
    1  keeps 1 unit by infusion-day
    3  keeps 2 units by supplies-by-day
    4  pended asking product
    5  pended asking product
    6  pended by supplies-by-day asking product
    others clear

example "supplies of a per diem that is incidental to its drug"
  cites N32 "Reimbursement Information" 3
  claim
    1  S9542  2020-09-01
    2  J1438 TD  2020-09-01
    3  A4222  2020-09-01
    4  A4222  2020-09-02
    5  S9542  2020-09-03
    6  A4222  2020-09-03
  expect
    1  included in 2 by incidental-to-drug
    3  included in 2 by supplies-of-incidental
    5  denied by incidental-alone
    others clear

example "supplies of a per diem that is incidental to its drug, where they are read to stand apart"
  claim
    1  S9542  2020-09-01
    2  J1438 TD  2020-09-01
    3  A4222  2020-09-01
  facts
    supply-of-incidental is apart
  expect
    1  included in 2 by incidental-to-drug
    others clear

example "kits and pumps for nutrition, and the care of a pump"
  cites N27 "Reimbursement Information" 1
  claim
    1  S9366  2020-09-01
    2  B4185  2020-09-01
    3  B4224  2020-09-01
    4  B9004  2020-09-01
    5  S5035  2020-09-01
    6  S5036  2020-09-01
    7  S9341  2020-09-02
    8  B4035  2020-09-02
  facts
    patient-owned of line 5 is no
  expect
    3  included in 1 by supplies-included
    4  included in 1 by supplies-included
    5  included in 1 by repairs-included
    6  pended by repairs-included asking patient-owned
    8  included in 7 by supplies-included
    others clear

example "implantable catheters, where they are read to stand apart"
  cites N28 "Reimbursement Information" 1
  claim
    1  S9328  2020-09-01
    2  J2275  2020-09-01
    3  A4301  2020-09-01
    4  A4222  2020-09-01
  facts
    implantable is apart
  expect
    4  included in 1 by supplies-included
    others clear

example "implantable catheters, as the policy is read"
  claim
    1  S9328  2020-09-01
    2  J2275  2020-09-01
    3  A4301  2020-09-01
  expect
    3  included in 1 by supplies-included
    others clear

example "products for other than nutrition, as the policy is read and as it might be"
  cites N36 "Reimbursement Information" 5
  claim
    1  S9366  2020-09-01
    2  B4185  2020-09-01
    3  S0028  2020-09-01
  expect
    others clear

example "products for other than nutrition, where they are read to be included"
  cites N36 "Reimbursement Information" 5
  claim
    1  S9366  2020-09-01
    2  B4185  2020-09-01
    3  S0028  2020-09-01
    4  S0028  2020-09-02
    5  J3490  2020-09-01  1 unit  ndc 99999000103
  facts
    non-nutritional is part-of-it
    product of line 5 is non-nutritional
  expect
    3  included in 1 by non-nutritional-products
    5  included in 1 by non-nutritional-products
    others clear

example "emicizumab, as the policy is read"
  cites N31 "Reimbursement Information" 2
  claim
    1  J7170 TD  2020-09-01
  facts
    self-administered is yes
  expect
    1  clear

example "emicizumab, where it is read to be no clotting product"
  cites N31 "Reimbursement Information" 2
  claim
    1  J7170 TD  2020-09-01
    2  J7192  2020-09-01
  facts
    self-administered is yes
    emicizumab is drug
  expect
    1  denied by self-administered-drugs
    2  clear

example "a clinic's supplies are not judged, and the patient's home is, unless only services make a claim ours"
  cites N17 "Drug" 2
  claim at place of service 12
    1  J8540  2020-09-01
  facts
    home-infusion is by-service
  expect
    1  not judged

-- examples: nursing ---------------------------------------------------------------------------------------

example "a visit names who gave it"
  cites N50 "Home Infusion Codes" 2
  claim
    1  99601  2020-09-01
    2  99601  2020-09-02  1 unit  provider 1234567893
    3  99602  2020-09-02  1 unit  provider 1234567893
  expect
    1  denied by nurse-named
    others clear

example "the billing provider gives the visits, where it is read so"
  cites N50 "Home Infusion Codes" 2
  claim
    1  99601  2020-09-01
  facts
    rendering-provider is who-bills
  expect
    1  clear

example "a visit is given by who is qualified"
  cites N50 "Home Infusion Codes" 2
  claim
    1  99601  2020-09-01  1 unit  provider 1234567893  taxonomy 163WI0500X
    2  99601  2020-09-02  1 unit  provider 1234567893  taxonomy 207Q00000X
    3  99601  2020-09-03  1 unit  provider 1234567893  taxonomy 225700000X
    4  99602  2020-09-03  1 unit  provider 1234567893  taxonomy 225700000X
  expect
    3  denied by nurse-qualified
    4  denied by nurse-qualified
    others clear

-- examples: the plan of care ------------------------------------------------------------------------------

example "an infusion every 10 days for 30 days, known from the plan of care"
  cites N37 "Examples" row 5
  claim
    1  S9500  2020-09-01 to 2020-09-30  30 units
    2  J0696  2020-09-01 to 2020-09-30  3 units
  facts
    interval of line 1 is 10
  expect
    1  keeps 3 units by infusion-interval
    2  clear

example "an infusion once a week"
  cites N37 "Examples" row 6
  claim
    1  S9338  2020-09-01 to 2020-09-07  7 units
    2  J1569  2020-09-01 to 2020-09-07  7 units
  facts
    interval is 7
  expect
    1  keeps 1 unit by infusion-interval
    2  clear

example "an infusion once a week, in the second week"
  claim
    1  S9338  2020-09-01 to 2020-09-08  8 units
    2  J1569  2020-09-01 to 2020-09-08  8 units
  facts
    interval is 7
  expect
    1  keeps 2 units by infusion-interval
    2  clear

example "an infusion once a month"
  cites N37 "Examples" row 7
  claim
    1  S9338  2020-09-30 to 2020-10-30  31 units
    2  J1569  2020-09-30 to 2020-10-30  31 units
  facts
    interval is 30
  expect
    1  keeps 2 units by infusion-a-month
    2  clear

example "units for the days of infusion alone, known from the plan of care"
  claim
    1  S9500  2020-09-01 to 2020-09-30  3 units
    2  J0696  2020-09-01 to 2020-09-30  3 units
  facts
    interval of line 1 is 10
  expect
    others clear

-- examples: what an unlisted code stands for --------------------------------------------------------------

example "an unlisted drug that no catalog knows"
  cites N38 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01
    2  S5000  2020-09-01  1 unit  ndc 99999000104
  expect
    1  pended asking product
    2  pended asking product

example "an unlisted drug that is known to be one"
  claim
    1  S9500  2020-09-01
    2  S5000  2020-09-01  1 unit  ndc 99999000104
  facts
    product is drug
  expect
    others clear

example "a flush, a device and a diluent under an unlisted code"
  cites N15 "Drug" 1
  cites N29 "Reimbursement Information" 1
  claim
    1  S9500  2020-09-01
    2  J0696  2020-09-01
    3  S5000  2020-09-01  1 unit  ndc 99999000105
    4  S5000  2020-09-01  1 unit  ndc 99999000106
    5  S5000  2020-09-01  1 unit  ndc 99999000107
  facts
    product of line 3 is flush
    product of line 4 is device
    product of line 5 is diluent
  expect
    3  included in 1 by unlisted-supplies-included
    4  included in 1 by unlisted-supplies-included
    5  included in 1 by unlisted-supplies-included
    others clear

example "a device is no drug"
  cites N15 "Drug" 1
  claim
    1  S9500  2020-09-01
    2  S5000  2020-09-01  1 unit  ndc 99999000106
  facts
    product is device
  expect
    1  denied by infusion-day
    2  clear

example "a flush under an unlisted code, without a per diem"
  claim
    1  S5000  2020-09-01  1 unit  ndc 99999000105
  facts
    product is flush
  expect
    1  denied by unlisted-flush-alone

-- examples: what nobody knows -----------------------------------------------------------------------------

example "codes that are not used with each other on one claim, and are not"
  claim
    1  S9329  2020-09-01
    2  J9190  2020-09-01
    3  S9494  2020-09-02
    4  J0690  2020-09-02
  facts
    beside is same-claim
  expect
    others clear

example "unlisted products that nobody knows, beside every kind of per diem"
  cites N38 "Home Infusion Modifiers" 1
  claim
    1  S9372  2020-09-01
    2  J3490 TD  2020-09-01  ndc 99999000201
    3  S9366  2020-09-02
    4  B9999  2020-09-02  ndc 99999000202
    5  S9374  2020-09-03
    6  J3490  2020-09-03  ndc 99999000203
    7  S9500  2020-09-04
    8  J0696 SV  2020-09-04
    9  J3490  2020-09-04  ndc 99999000204
  expect
    1  pended asking product
    2  pended asking product
    3  pended asking fluid-restricted, product
    4  pended
    5  pended asking product
    6  pended asking product
    7  pended asking product
    8  clear
    9  pended asking product

example "access to a therapy whose drug nobody knows"
  cites N18 "Per diem" 1
  claim
    1  S9500  2020-09-01
    2  J3490  2020-09-02  ndc 99999000201
  facts
    per-diem-day is access
  expect
    others pended asking product

example "access to nutrition, hydration and injections counts every day of them"
  cites N18 "Per diem" 1
  claim
    1  S9366  2020-09-01 to 2020-09-02  2 units
    2  S9374  2020-09-03 to 2020-09-04  2 units
  facts
    per-diem-day is access
  expect
    others clear

example "an infusion every two days, every three and every two weeks"
  cites N37 "Examples" row 5
  claim
    1  S9500  2020-09-01 to 2020-09-03  3 units
    2  S9500  2020-09-04 to 2020-09-07  4 units
    3  S9500  2020-09-08 to 2020-09-22  15 units
    4  J0696  2020-09-01 to 2020-09-22  22 units
  facts
    interval of line 1 is 2
    interval of line 2 is 3
    interval of line 3 is 14
  expect
    1  keeps 2 units by infusion-interval
    2  keeps 2 units by infusion-interval
    3  keeps 2 units by infusion-interval
    4  clear

example "therapies that are not known to be given are not known to be first or second"
  cites N39 "Home Infusion Modifiers" 1
  claim
    1  S9500  2020-09-01
    2  S9500  2020-09-01  provider 1000000002
    3  S9338 SH  2020-09-01
    4  S9357 SH  2020-09-01
    5  J0696  2020-09-01
    6  J1459  2020-09-01
    7  J1786  2020-09-01
    8  J7030  2020-09-01
    9  S9373  2020-09-02
   10  J7030  2020-09-02
   11  S9490  2020-09-03
   12  J2930  2020-09-03
   13  S9374 SH  2020-09-03
   14  J7030  2020-09-03
  facts
    administration is as-proven
  expect
    5  clear
    6  clear
    7  clear
    12  clear
    others pended

example "therapies that are not known to be given, in the order of their lines"
  claim
    1  S9500 SH  2020-09-01
    2  S9338  2020-09-01
    3  J0696  2020-09-01
    4  J1459  2020-09-01
  facts
    administration is as-proven
    first-therapy is line-order
  expect
    1  pended
    2  pended
    others clear

example "products beside nutrition that is not known to be given"
  claim
    1  S9366  2020-09-01
    2  B4197  2020-09-01
    3  S0028  2020-09-01
  facts
    administration is as-proven
    non-nutritional is part-of-it
  expect
    others pended asking infusion-administered

example "strong amino acids under an unlisted code, beside nutrition and beside something else"
  cites N35 "Reimbursement Information" 4
  claim
    1  S9366  2020-09-01
    2  B9999  2020-09-01  ndc 99999000301
    3  B9999  2020-09-02  ndc 99999000301
  facts
    product is strong-amino-acid
    fluid-restricted is no
  expect
    1  denied by nutrition-paid
    2  denied by strong-amino-acids
    others clear
