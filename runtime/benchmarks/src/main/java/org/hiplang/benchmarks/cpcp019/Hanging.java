package org.hiplang.benchmarks.cpcp019;

import org.hiplang.runtime.claim.Claim;

/** Layers 3 to 5, and lines that hang on nothing: what is part of a per diem that is paid, or is not paid beside one. */
final class Hanging {
    private final Sheet sheet;
    private final Products products;

    // Days of per diems that are payable, surely and perhaps.
    private long infusion;
    private long maybeInfusion;
    private long hydration;
    private long nutrition;
    private long maybeNutrition;
    private long any;
    private long maybeAny;

    Hanging(Sheet sheet, Products products) {
        this.sheet = sheet;
        this.products = products;
    }

    void judge(Claim claim) {
        payable();
        for (long rest = products.beside; rest != 0; rest &= rest - 1) {
            besideTherapies(claim, Long.numberOfTrailingZeros(rest));
        }
        if ((sheet.lines[Group.INJECTION_THERAPY] | sheet.lines[Group.INCIDENTAL]) != 0) {
            hangingOnDrugs();
        }
        for (long rest = products.beside; rest != 0; rest &= rest - 1) {
            unlisted(Long.numberOfTrailingZeros(rest));
        }
        for (long rest = sheet.lines[Group.SUPPLY]; rest != 0; rest &= rest - 1) {
            supply(Long.numberOfTrailingZeros(rest));
        }
        for (long rest = sheet.lines[Group.FLUSH]; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            sheet.include(Rule.FLUSH_INCLUDED, line, any, maybeAny);
            sheet.find(Rule.FLUSH_ALONE, line, sheet.days[line], sheet.days[line]);
        }
        if ((sheet.lines[Group.VISIT] | sheet.lines[Group.HOUR]) != 0) {
            nursing(claim);
        }
        if ((sheet.any & (Bits.PHARMACY | Bits.ORAL_FOOD | Bits.ENTERAL_FORMULA)) != 0) {
            rare(claim);
        }
    }

    private void payable() {
        if (sheet.takes) {
            payablePart();
        } else {
            nutrition = sheet.cover[Group.NUTRITION];
            maybeNutrition = nutrition;
            infusion = sheet.cover[Group.DRUG_THERAPY] | nutrition;
            maybeInfusion = infusion;
            hydration = sheet.cover[Group.HYDRATION];
            any = infusion
                    | hydration
                    | sheet.cover[Group.OTHER_THERAPY]
                    | sheet.cover[Group.CATHETER_CARE]
                    | sheet.cover[Group.INJECTION_THERAPY];
            maybeAny = any;
        }
    }

    /** Incidental per diems are always taken by one rule or another. */
    private void payablePart() {
        long allInfusion = 0;
        long allMaybeInfusion = 0;
        long allHydration = 0;
        long allNutrition = 0;
        long allMaybeNutrition = 0;
        long all = 0;
        long allMaybe = 0;
        for (long rest = sheet.daily(); rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            long kinds = sheet.bits[line];
            long is = sheet.days[line] & ~sheet.maybeTaken[line];
            long maybe = sheet.days[line] & ~sheet.taken[line];
            all |= is;
            allMaybe |= maybe;
            allInfusion |= (kinds & Bits.INFUSION) != 0 ? is : 0;
            allMaybeInfusion |= (kinds & Bits.INFUSION) != 0 ? maybe : 0;
            allHydration |= (kinds & Bits.HYDRATION) != 0 ? is : 0;
            allNutrition |= (kinds & Bits.NUTRITION) != 0 ? is : 0;
            allMaybeNutrition |= (kinds & Bits.NUTRITION) != 0 ? maybe : 0;
        }
        infusion = allInfusion;
        maybeInfusion = allMaybeInfusion;
        hydration = allHydration;
        nutrition = allNutrition;
        maybeNutrition = allMaybeNutrition;
        any = all;
        maybeAny = allMaybe;
    }

    // Layer 3.

    private void besideTherapies(Claim claim, int line) {
        long kinds = sheet.bits[line];
        if ((kinds & Bits.DRUG) != 0) {
            boolean routed = (kinds & Bits.INJECTED_MAYBE) != 0 && (kinds & Bits.JA) == 0;
            if ((routed || (kinds & Bits.JB) != 0) && (kinds & Bits.BY_NURSE) == 0) {
                injection(claim, line);
            }
        } else if ((kinds & Bits.IV_SOLUTION) != 0) {
            solution(line);
        }
        if ((kinds & (Bits.STANDARD_PRODUCT | Bits.STANDARD_MAYBE)) != 0) {
            boolean sure = (kinds & (Bits.STANDARD_PRODUCT | Bits.STANDARD_SURE)) != 0;
            long days = sheet.days[line];
            sheet.find(Rule.NUTRITION_PRODUCTS_INCLUDED, line, sure ? days & nutrition : 0, days & maybeNutrition);
        }
    }

    /** Whether a nurse gave it is never known, so it is never sure. */
    private void injection(Claim claim, int line) {
        long waits = sheet.days[line] & ~(infusion | hydration) & ~sheet.cover[Group.VISIT];
        if (waits != 0 && (LineTables.provider(claim.taxonomy(line)) & LineTables.REGISTERED_NURSE) == 0) {
            products.injected[line] = waits;
            sheet.find(Rule.INJECTIONS, line, 0, waits);
        }
    }

    /** Whether it was ordered as hydration is never known. */
    private void solution(int line) {
        long days = sheet.days[line];
        long beside = sheet.cover[Group.HYDRATION];
        sheet.find(Rule.SOLUTION_KEEPS_LINE_OPEN, line, days & infusion & ~beside, days & maybeInfusion & ~beside);
        sheet.find(Rule.SOLUTION_BESIDE_BOTH, line, 0, days & maybeInfusion & beside);
        sheet.find(Rule.SOLUTION_ALONE, line, 0, days & ~infusion & ~hydration);
    }

    // Layer 4.

    private void hangingOnDrugs() {
        for (long rest = sheet.lines[Group.INJECTION_THERAPY]; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            long days = sheet.days[line];
            products.givenFor(line);
            sheet.take(
                    Rule.INJECTION_PAID,
                    line,
                    days & products.own & ~products.ownMaybePaid,
                    days & products.maybeOwn & ~products.ownPaid);
        }
        payable();
        products.givenForAny();
        for (long rest = sheet.lines[Group.INCIDENTAL]; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            long days = sheet.days[line];
            sheet.find(Rule.INCIDENTAL_TO_DRUG, line, days & products.ownPaid, days & products.ownMaybePaid);
        }
    }

    // Layer 5.

    private void unlisted(int line) {
        long kinds = sheet.bits[line];
        if ((kinds & Bits.NO_DRUG_MAYBE) != 0) {
            boolean sure = (kinds & Bits.NO_DRUG_SURE) != 0;
            sheet.include(Rule.UNLISTED_SUPPLIES_INCLUDED, line, sure ? any : 0, maybeAny);
        }
        if ((kinds & Bits.IS_FLUSH_MAYBE) != 0) {
            boolean sure = (kinds & Bits.IS_FLUSH_SURE) != 0;
            sheet.find(Rule.UNLISTED_FLUSH_ALONE, line, sure ? sheet.days[line] : 0, sheet.days[line]);
        }
    }

    private void supply(int line) {
        long kinds = sheet.bits[line];
        if ((kinds & (Bits.REPAIR | Bits.REPAIRED)) != 0) {
            sheet.include(Rule.REPAIRS_INCLUDED, line, 0, maybeAny); // who owns the equipment is never known
            return;
        }
        sheet.include(Rule.SUPPLIES_INCLUDED, line, any, maybeAny);
        if ((sheet.days[line] & sheet.cover[Group.INCIDENTAL]) != 0) {
            sheet.include(Rule.SUPPLIES_OF_INCIDENTAL, line, products.ownPaid, products.ownMaybePaid);
        }
    }

    private void rare(Claim claim) {
        for (long rest = sheet.lines[Group.PHARMACY]; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            sheet.include(Rule.PHARMACY_HOURS, line, any, maybeAny);
            long billed = sheet.covered(sheet.perDiems(), Bits.PER_DIEM);
            sheet.include(Rule.PHARMACY_HOURS_BESIDE_PER_DIEM, line, billed, billed);
        }
        for (long rest = sheet.lines[Group.ORAL_FOOD]; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            sheet.find(Rule.ORAL_FOODS, line, sheet.days[line], sheet.days[line]);
        }
        for (long rest = sheet.lines[Group.ENTERAL_FORMULA]; rest != 0; rest &= rest - 1) {
            enteral(claim, Long.numberOfTrailingZeros(rest));
        }
    }

    private void enteral(Claim claim, int line) {
        long ndc = claim.ndc(line);
        long kinds = ndc < 0 ? sheet.bits[line] : NdcTable.withNdc(sheet.bits[line], ndc);
        long days = sheet.days[line];
        sheet.find(
                Rule.ORAL_NUTRITION,
                line,
                (kinds & (Bits.BO | Bits.ORAL_SURE)) != 0 ? days : 0,
                (kinds & (Bits.BO | Bits.ORAL_MAYBE)) != 0 ? days : 0);
    }

    // Nursing, which hangs on itself alone.

    private void nursing(Claim claim) {
        long paid = 0;
        for (long rest = sheet.lines[Group.VISIT]; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            nurse(claim, line);
            paid |= sheet.days[line] & ~sheet.taken[line];
        }
        for (long rest = sheet.lines[Group.HOUR]; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            nurse(claim, line);
            hour(line, paid);
        }
    }

    private void hour(int line, long paid) {
        long alone = sheet.days[line] & ~sheet.cover[Group.VISIT];
        long unpaid = sheet.days[line] & sheet.cover[Group.VISIT] & ~paid;
        sheet.find(Rule.ADDITIONAL_HOUR, line, alone, alone);
        sheet.find(Rule.HOUR_OF_UNPAID_VISIT, line, unpaid, unpaid);
    }

    private void nurse(Claim claim, int line) {
        if (!claim.hasRenderingProvider(line)) {
            sheet.takeLine(Rule.NURSE_NAMED, line);
        }
        if ((LineTables.provider(claim.taxonomy(line)) & LineTables.NOT_QUALIFIED) != 0) {
            sheet.takeLine(Rule.NURSE_QUALIFIED, line);
        }
    }
}
