package org.hiplang.benchmarks.cpcp019;

/** Layers 0 and 1, of per diems: codes that exclude each other, and that each day has something that is infused and paid. */
final class PerDiems {
    private final Sheet sheet;
    private final Products products;

    /** Of a per diem for injections: the days that are taken by what settles the therapies of a day. */
    final long[] settledTaken = new long[Findings.MOST_LINES];

    final long[] settledMaybeTaken = new long[Findings.MOST_LINES];

    PerDiems(Sheet sheet, Products products) {
        this.sheet = sheet;
        this.products = products;
    }

    void judge() {
        exclusiveCodes();
        drugTherapies();
        nutrition();
        hydration();
        for (long rest = sheet.lines[Group.INJECTION_THERAPY]; rest != 0; rest &= rest - 1) {
            injectionTherapy(Long.numberOfTrailingZeros(rest));
        }
        for (long rest = sheet.lines[Group.INCIDENTAL]; rest != 0; rest &= rest - 1) {
            sheet.takeLine(Rule.INCIDENTAL_ALONE, Long.numberOfTrailingZeros(rest));
        }
    }

    private void exclusiveCodes() {
        exclusive(Rule.ONE_CHEMOTHERAPY_CODE, Bits.S9329, Bits.CHEMOTHERAPY_SCHEDULE);
        exclusive(Rule.ONE_NUTRITION_SCALE, Bits.S9364, Bits.NUTRITION_VOLUME);
        exclusive(Rule.ONE_HYDRATION_SCALE, Bits.S9373, Bits.HYDRATION_VOLUME);
        exclusive(Rule.ONE_ANTIBIOTIC_CODE, Bits.S9494, Bits.HOURLY_ANTIBIOTIC);
        if (both(Bits.S9372, Bits.J1642)) {
            products.count();
            long flushed = sheet.covered(sheet.lines[Group.FLUSH], Bits.J1642) & ~products.drug;
            takeOn(Rule.FLUSH_IS_NO_ANTICOAGULANT, Bits.S9372, flushed);
        }
    }

    private boolean both(long one, long other) {
        return (sheet.any & one) != 0 && (sheet.any & other) != 0;
    }

    private void exclusive(Rule rule, long code, long beside) {
        if (both(code, beside)) {
            takeOn(rule, code, sheet.covered(sheet.perDiems(), beside));
        }
    }

    private void takeOn(Rule rule, long kind, long when) {
        for (long rest = sheet.perDiems(); rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            if ((sheet.bits[line] & kind) != 0) {
                long days = sheet.days[line] & when;
                sheet.take(rule, line, days, days);
            }
        }
    }

    /** Where each day of a line has a drug of its own that is surely infused and paid, none of five rules finds anything. */
    private void drugTherapies() {
        int profile = -1;
        long surely = 0;
        for (long rest = sheet.lines[Group.DRUG_THERAPY]; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            if (sheet.profiles[line] != profile) {
                profile = sheet.profiles[line];
                surely = products.infusedSurely(CodeTable.therapies(profile));
            }
            if ((sheet.days[line] & ~surely) != 0) {
                drugTherapy(line);
            }
        }
    }

    private void drugTherapy(int line) {
        products.count();
        products.infusedFor(line);
        long days = sheet.days[line];
        sheet.take(Rule.INFUSION_DAY, line, days & ~products.maybeInfused, days & ~products.infused);
        long unused = days & products.drugUnused;
        sheet.take(Rule.DRUG_NOT_USED, line, unused & ~products.maybeGiven, unused & ~products.given);
        noDrugPaid(line);
        sheet.take(
                Rule.INFUSION_PAID,
                line,
                days & products.own & ~products.ownMaybePaid,
                days & products.maybeOwn & ~products.ownPaid);
        sheet.take(
                Rule.CORRESPONDING_DRUG,
                line,
                days & products.infused & ~products.maybeOwn,
                days & products.maybeInfused & ~products.own);
    }

    private void noDrugPaid(int line) {
        long billed = sheet.days[line] & products.drugBilled;
        sheet.take(Rule.NO_DRUG_PAID, line, billed & ~products.drugMaybePaid, billed & ~products.drugPaid);
    }

    private void noProductPaid(int line) {
        long billed = sheet.days[line] & products.productBilled;
        sheet.take(Rule.NO_PRODUCT_PAID, line, billed & ~products.productMaybePaid, billed & ~products.productPaid);
    }

    private void productNotUsed(int line) {
        long unused = sheet.days[line] & products.productUnused & ~products.productBilled;
        sheet.take(Rule.PRODUCT_NOT_USED, line, unused, unused);
    }

    private void nutrition() {
        for (long rest = sheet.lines[Group.NUTRITION]; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            if ((sheet.bits[line] & Bits.JE) != 0) {
                sheet.takeLine(Rule.DIALYSIS_NUTRITION, line);
            }
            if ((sheet.days[line] & ~products.nutritionSurely) != 0) {
                nutrition(line);
            }
        }
    }

    private void nutrition(int line) {
        products.count();
        long days = sheet.days[line];
        sheet.take(Rule.NUTRITION_DAY, line, days & ~products.maybeNutrition, days & ~products.nutrition);
        productNotUsed(line);
        noProductPaid(line);
        sheet.take(
                Rule.NUTRITION_PAID,
                line,
                days & products.nutrition & ~products.nutritionMaybePaid,
                days & products.maybeNutrition & ~products.nutritionPaid);
    }

    private void hydration() {
        for (long rest = sheet.lines[Group.HYDRATION]; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            if ((sheet.days[line] & ~products.solutionSurely) != 0) {
                hydration(line);
            }
        }
    }

    private void hydration(int line) {
        products.count();
        long days = sheet.days[line];
        sheet.take(Rule.HYDRATION_DAY, line, days & ~products.maybeSolution, days & ~products.solution);
        productNotUsed(line);
        noProductPaid(line);
        sheet.take(
                Rule.HYDRATION_PAID,
                line,
                days & products.solution & ~products.solutionMaybePaid,
                days & products.maybeSolution & ~products.solutionPaid);
    }

    private void injectionTherapy(int line) {
        products.count();
        noDrugPaid(line);
        productNotUsed(line);
        settledTaken[line] = sheet.taken[line];
        settledMaybeTaken[line] = sheet.maybeTaken[line];
        products.givenFor(line);
        long days = sheet.days[line];
        sheet.take(Rule.INJECTION_DAY, line, days & ~products.maybeGiven, days & ~products.given);
        sheet.take(
                Rule.CORRESPONDING_INJECTION,
                line,
                days & products.given & ~products.maybeOwn,
                days & products.maybeGiven & ~products.own);
    }
}
