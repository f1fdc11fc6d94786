package org.hiplang.benchmarks.cpcp019;

import org.hiplang.runtime.claim.Claim;

/**
 * Layer 0, of drugs, solutions and products: what is excluded, and for which days what is left is given and paid.
 *
 * <p>Of each line it is kept on which days it is surely infused, and surely paid as far as drugs are. All else is counted when
 * a per diem lacks that, which is seldom.
 */
final class Products {
    private static final long UNUSUAL = Bits.UNLISTED
            | Bits.OSTEOARTHRITIS
            | Bits.NO_INFUSION_MAYBE
            | Bits.SELF_ADMINISTERED
            | Bits.B4178
            | Bits.JE;

    /** What rules ask of once the therapies are settled. */
    private static final long BESIDE =
            Bits.INJECTED_MAYBE | Bits.JB | Bits.IV_SOLUTION | Bits.STANDARD_PRODUCT | Bits.UNLISTED;

    private final Sheet sheet;
    private final long[] infusedSurely = new long[Findings.MOST_LINES];
    private final long[] strong = new long[Findings.MOST_LINES];

    /** Of a drug: the days on which it waits for a nurse. */
    final long[] injected = new long[Findings.MOST_LINES];

    /** The lines that are looked at again beside therapies. */
    long beside;

    /** Days on which a product of nutrition is surely given and paid. */
    long nutritionSurely;

    /** Days on which a solution is surely given and paid, and would be as a product of nutrition. */
    long solutionSurely;

    // The days that were counted, surely and perhaps.
    private boolean counted;
    long drug;
    long drugUnused;
    long drugBilled;
    long drugPaid;
    long drugMaybePaid;
    long productUnused;
    long productBilled;
    long productPaid;
    long productMaybePaid;
    long infused;
    long maybeInfused;
    long given;
    long maybeGiven;
    long nutrition;
    long maybeNutrition;
    long nutritionPaid;
    long nutritionMaybePaid;
    long solution;
    long maybeSolution;
    long solutionPaid;
    long solutionMaybePaid;

    // The days of drugs of one therapy.
    long own;
    long maybeOwn;
    long ownPaid;
    long ownMaybePaid;

    Products(Sheet sheet) {
        this.sheet = sheet;
    }

    void judge(Claim claim) {
        counted = false;
        long later = 0;
        long nutritional = 0;
        long solved = 0;
        for (long rest = sheet.lines[Group.PRODUCT]; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            long kinds = sheet.bits[line];
            long ndc = claim.ndc(line);
            if (ndc >= 0) {
                kinds = NdcTable.withNdc(kinds, ndc);
                sheet.bits[line] = kinds;
            }
            strong[line] = 0;
            injected[line] = 0;
            if ((kinds & UNUSUAL) != 0) {
                unusual(line, ndc >= 0);
            }
            later |= (kinds & BESIDE) != 0 ? 1L << line : 0;
            long paid = (kinds & (Bits.NOT_GIVEN | Bits.NO_DRUG_MAYBE)) != 0
                    ? 0
                    : sheet.days[line] & ~sheet.maybeTaken[line];
            infusedSurely[line] =
                    (kinds & Bits.DRUG) == 0 || (kinds & (Bits.INJECTED_MAYBE | Bits.OTHER_SOLUTION)) != 0 ? 0 : paid;
            nutritional |= (kinds & (Bits.NUTRITION_PRODUCT | Bits.STANDARD_PRODUCT | Bits.UNLISTED)) != 0
                    ? paid & ~strong[line]
                    : 0;
            solved |= (kinds & (Bits.IV_SOLUTION | Bits.OTHER_SOLUTION | Bits.UNLISTED_DRUG)) != 0
                    ? paid & ~strong[line]
                    : 0;
        }
        beside = later;
        nutritionSurely = nutritional;
        solutionSurely = solved;
    }

    private void unusual(int line, boolean named) {
        long kinds = sheet.bits[line];
        if ((kinds & Bits.UNLISTED) != 0 && !named) {
            sheet.takeLine(Rule.UNLISTED_DRUG_IS_NAMED, line);
        }
        if ((kinds & Bits.DRUG) != 0) {
            long sure = Bits.OSTEOARTHRITIS | Bits.NO_INFUSION_SURE | Bits.KNEE_SURE;
            long maybe = Bits.OSTEOARTHRITIS | Bits.NO_INFUSION_MAYBE | Bits.KNEE_MAYBE;
            if ((kinds & maybe) != 0) {
                long covered = sheet.days[line];
                sheet.take(Rule.EXCLUDED_DRUGS, line, (kinds & sure) != 0 ? covered : 0, covered);
            }
            if ((kinds & (Bits.SELF_ADMINISTERED | Bits.CLOTTING_FACTOR)) == Bits.SELF_ADMINISTERED) {
                sheet.takeLine(Rule.SELF_ADMINISTERED_DRUGS, line);
            }
        }
        if ((kinds & Bits.JE) != 0 && (kinds & (Bits.NUTRITION_PRODUCT | Bits.UNLISTED_PRODUCT)) != 0) {
            sheet.takeLine(Rule.DIALYSIS_NUTRITION, line);
        }
        strong(line);
    }

    /** Whether fluids are restricted is never known, so it is never sure; and not all ask for it. */
    private void strong(int line) {
        long kinds = sheet.bits[line];
        if ((kinds & Bits.B4178) != 0) {
            strong[line] = sheet.days[line];
        } else if ((kinds & Bits.STRONG_MAYBE) != 0) {
            strong[line] = sheet.days[line] & sheet.cover[Group.NUTRITION];
        }
        sheet.find(Rule.STRONG_AMINO_ACIDS, line, 0, strong[line]);
    }

    /** The days on which a drug for one of the therapies is surely infused and paid. */
    long infusedSurely(int therapies) {
        long all = 0;
        for (long rest = sheet.lines[Group.PRODUCT]; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            all |= (therapies & CodeTable.therapies(sheet.profiles[line])) != 0 ? infusedSurely[line] : 0;
        }
        return all;
    }

    /** On which days lines count as drugs, infused or given, or as products, paid or not. */
    void count() {
        if (!counted) {
            counted = true;
            forget();
            for (long rest = sheet.lines[Group.PRODUCT]; rest != 0; rest &= rest - 1) {
                count(Long.numberOfTrailingZeros(rest));
            }
        }
    }

    private void forget() {
        drug = 0;
        drugUnused = 0;
        drugBilled = 0;
        drugPaid = 0;
        drugMaybePaid = 0;
        productUnused = 0;
        productBilled = 0;
        productPaid = 0;
        productMaybePaid = 0;
        infused = 0;
        maybeInfused = 0;
        given = 0;
        maybeGiven = 0;
        nutrition = 0;
        maybeNutrition = 0;
        nutritionPaid = 0;
        nutritionMaybePaid = 0;
        solution = 0;
        maybeSolution = 0;
        solutionPaid = 0;
        solutionMaybePaid = 0;
    }

    private void count(int line) {
        long kinds = sheet.bits[line];
        long covered = sheet.days[line];
        boolean isDrug = (kinds & Bits.DRUG) != 0;
        drug |= isDrug ? covered : 0;
        if ((kinds & Bits.NOT_GIVEN) != 0) {
            if ((kinds & Bits.SV) != 0) {
                productUnused |= covered;
                drugUnused |= isDrug ? covered : 0;
            }
            return;
        }
        long paid = covered & ~sheet.maybeTaken[line];
        long maybePaid = covered & ~sheet.taken[line];
        productBilled |= covered;
        productPaid |= paid & ~strong[line];
        productMaybePaid |= maybePaid;
        long is = given(line);
        long maybe = maybeGiven(line);
        if (isDrug) {
            drugBilled |= covered;
            drugPaid |= paid;
            drugMaybePaid |= maybePaid;
            given |= is;
            maybeGiven |= maybe;
            infused |= infused(line);
            maybeInfused |= maybeInfused(line);
        }
        if ((kinds & (Bits.NUTRITION_PRODUCT | Bits.STANDARD_PRODUCT | Bits.UNLISTED)) != 0) {
            nutrition |= is;
            maybeNutrition |= maybe;
            nutritionPaid |= is & paid & ~strong[line];
            nutritionMaybePaid |= maybe & maybePaid;
        }
        if ((kinds & (Bits.IV_SOLUTION | Bits.OTHER_SOLUTION | Bits.UNLISTED_DRUG)) != 0) {
            solution |= is;
            maybeSolution |= maybe;
            solutionPaid |= is & paid;
            solutionMaybePaid |= maybe & maybePaid;
        }
    }

    /** The days on which a line is surely given: all, but for what is not used or discarded, or may be no drug. */
    private long given(int line) {
        return (sheet.bits[line] & (Bits.NOT_GIVEN | Bits.NO_DRUG_MAYBE)) == 0 ? sheet.days[line] : 0;
    }

    private long maybeGiven(int line) {
        return (sheet.bits[line] & (Bits.NOT_GIVEN | Bits.NO_DRUG_SURE)) == 0 ? sheet.days[line] : 0;
    }

    private long infused(int line) {
        return isInfusible(line) && (sheet.bits[line] & Bits.INJECTED_MAYBE) == 0 ? given(line) : 0;
    }

    private long maybeInfused(int line) {
        return isInfusible(line) && (sheet.bits[line] & Bits.INJECTED_SURE) == 0 ? maybeGiven(line) : 0;
    }

    private boolean isInfusible(int line) {
        return (sheet.bits[line] & Bits.DRUG) != 0 && (sheet.bits[line] & Bits.OTHER_SOLUTION) == 0;
    }

    private boolean isDrug(int line) {
        return (sheet.bits[line] & Bits.DRUG) != 0;
    }

    /** Counts drugs that are infused and have a therapy in common with a line. */
    void infusedFor(int line) {
        forgetOwn();
        for (long rest = sheet.lines[Group.PRODUCT]; rest != 0; rest &= rest - 1) {
            int other = Long.numberOfTrailingZeros(rest);
            own(line, other, infused(other), maybeInfused(other), 0);
        }
    }

    /** Counts drugs that are given and have a therapy in common with a line; injections that are not paid do not count as paid. */
    void givenFor(int line) {
        forgetOwn();
        for (long rest = sheet.lines[Group.PRODUCT]; rest != 0; rest &= rest - 1) {
            int other = Long.numberOfTrailingZeros(rest);
            if (isDrug(other)) {
                own(line, other, given(other), maybeGiven(other), injected[other]);
            }
        }
    }

    /** Counts all drugs that are given. */
    void givenForAny() {
        forgetOwn();
        for (long rest = sheet.lines[Group.PRODUCT]; rest != 0; rest &= rest - 1) {
            int other = Long.numberOfTrailingZeros(rest);
            if (isDrug(other)) {
                count(other, given(other), maybeGiven(other), injected[other]);
            }
        }
    }

    private void forgetOwn() {
        own = 0;
        maybeOwn = 0;
        ownPaid = 0;
        ownMaybePaid = 0;
    }

    private void own(int line, int other, long is, long maybe, long waits) {
        int therapies = CodeTable.therapies(sheet.profiles[line]);
        int served = CodeTable.therapies(sheet.profiles[other]);
        if ((therapies & served) != 0) {
            count(other, is, maybe, waits);
        } else if (therapies == 0 || served == 0) {
            count(other, 0, maybe, waits);
        }
    }

    private void count(int other, long is, long maybe, long waits) {
        own |= is;
        maybeOwn |= maybe;
        ownPaid |= is & ~sheet.maybeTaken[other] & ~waits;
        ownMaybePaid |= maybe & ~sheet.taken[other];
    }
}
