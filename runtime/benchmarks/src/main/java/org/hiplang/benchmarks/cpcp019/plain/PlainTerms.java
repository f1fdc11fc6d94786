package org.hiplang.benchmarks.cpcp019.plain;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Predicate;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.claims.PlainLine;
import org.hiplang.runtime.judge.Truth;

/** The words that the rules share, each of one line alone. */
public final class PlainTerms {
    private static final String HOME = "12";

    /** Products that are no drug. */
    public static final Set<String> NO_DRUG = Set.of("device", "flush", "diluent");

    /** Routes of drugs that are injected and do not go into a vein. */
    public static final Set<String> INJECTED = Set.of("subcutaneous", "intramuscular");

    /** Routes by which nothing is infused or injected. */
    public static final Set<String> NO_INFUSION = Set.of("oral", "inhaled", "topical");

    /** What every nutrition is made of. */
    public static final Set<String> STANDARD =
            Set.of("standard-amino-acid", "dextrose", "sterile-water", "electrolyte", "trace-element", "multivitamin");

    private PlainTerms() {}

    /** Whether the policy speaks of the claim at all. */
    public static boolean isHomeInfusion(PlainClaim claim) {
        for (PlainLine line : claim.lines()) {
            if (PlainCodes.HOME_INFUSION_SERVICE.contains(line.code())
                    || line.place().equals(HOME)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line with a code of the set was given to the patient. */
    public static boolean isGivenOf(Set<String> codes, PlainLine line) {
        return codes.contains(line.code()) && !line.isAny(PlainCodes.NOT_GIVEN);
    }

    private static Truth isNoProductButDrug(PlainLine line) {
        return PlainFacts.productIs(line, NO_DRUG).not();
    }

    /** Whether a line is a drug that was infused. */
    public static Truth isInfused(PlainLine line) {
        if (isGivenOf(PlainCodes.INFUSIBLE_DRUG, line)) {
            return PlainFacts.routeIs(line, INJECTED).not();
        }
        return isGivenOf(PlainCodes.UNLISTED_DRUG, line)
                ? isNoProductButDrug(line)
                        .and(PlainFacts.routeIs(line, INJECTED).not())
                : Truth.NO;
    }

    /** Whether a line is a drug that was given. */
    public static Truth isDrugGiven(PlainLine line) {
        return isGiven(line, PlainCodes.LISTED_DRUG::contains, PlainCodes.UNLISTED_DRUG);
    }

    /** Whether a line is a product of parenteral nutrition that was given. */
    public static Truth isNutritionGiven(PlainLine line) {
        return isGiven(
                line,
                code -> PlainCodes.NUTRITION_PRODUCT.contains(code) || PlainCodes.STANDARD_PRODUCT.contains(code),
                PlainCodes.UNLISTED);
    }

    /** Whether a line is a solution that was given. */
    public static Truth isSolutionGiven(PlainLine line) {
        return isGiven(
                line,
                code -> PlainCodes.IV_SOLUTION.contains(code) || PlainCodes.OTHER_SOLUTION.contains(code),
                PlainCodes.UNLISTED_DRUG);
    }

    private static Truth isGiven(PlainLine line, Predicate<String> codes, Set<String> unlisted) {
        if (line.isAny(PlainCodes.NOT_GIVEN)) {
            return Truth.NO;
        }
        if (codes.test(line.code())) {
            return Truth.YES;
        }
        return unlisted.contains(line.code()) ? isNoProductButDrug(line) : Truth.NO;
    }

    /** Whether a line with a code of the set says that what was made ready was not used. */
    public static boolean isUnused(Set<String> codes, PlainLine line) {
        return codes.contains(line.code()) && line.isAny(PlainCodes.NOT_USED);
    }

    /** Whether a line is the per diem of a first therapy. */
    public static boolean isFirst(PlainLine line) {
        return PlainCodes.THERAPY.contains(line.code()) && !line.isAny(PlainCodes.CONCURRENT);
    }

    /** Whether a line is the per diem of a second therapy. */
    public static boolean isSecond(PlainLine line) {
        return PlainCodes.THERAPY.contains(line.code()) && line.isAny(PlainCodes.SECOND_THERAPY);
    }

    /**
     * Whether more than a unit lies on a day on which the policy is in force. A line of more units than days has a whole
     * unit on each; of the rest, days before the policy take one each, and what is left goes to the others.
     */
    public static boolean hasUnitsToSpare(PlainLine line) {
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(line.first(), line.last()) + 1);
        BigDecimal more = line.units().subtract(days);
        BigDecimal outside = BigDecimal.valueOf(ChronoUnit.DAYS.between(line.first(), PlainDays.first(line)));
        return more.signum() > 0 && (more.compareTo(days) >= 0 || more.compareTo(outside) > 0);
    }
}
