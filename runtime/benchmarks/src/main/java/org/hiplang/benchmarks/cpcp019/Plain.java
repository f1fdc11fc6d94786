package org.hiplang.benchmarks.cpcp019;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.claims.PlainLine;
import org.hiplang.runtime.judge.Truth;

/** CPCP019 as most people would write it: rule by rule, in loops over the lines of a plain claim and their days. */
final class Plain {
    private static final String HOME = "12";

    private static final Set<String> NO_DRUG = Set.of("device", "flush", "diluent");
    private static final Set<String> INJECTED = Set.of("subcutaneous", "intramuscular");
    private static final Set<String> NO_INFUSION = Set.of("oral", "inhaled", "topical");
    private static final Set<String> STANDARD =
            Set.of("standard-amino-acid", "dextrose", "sterile-water", "electrolyte", "trace-element", "multivitamin");

    private static final Set<Rule> NOT_VALID =
            EnumSet.of(Rule.CODE_IN_FORCE, Rule.MODIFIER_IN_FORCE, Rule.DUPLICATE_LINE);
    private static final Set<Rule> DRUG_DENIALS = and(
            NOT_VALID,
            Rule.UNLISTED_DRUG_IS_NAMED,
            Rule.EXCLUDED_DRUGS,
            Rule.SELF_ADMINISTERED_DRUGS,
            Rule.ORAL_NUTRITION,
            Rule.DIALYSIS_NUTRITION,
            Rule.MODIFIER_ON_THERAPIES_ONLY);
    private static final Set<Rule> PRODUCT_DENIALS = and(DRUG_DENIALS, Rule.STRONG_AMINO_ACIDS);
    private static final Set<Rule> INJECTION_DENIALS = and(DRUG_DENIALS, Rule.INJECTIONS);
    private static final Set<Rule> THERAPY_GIVEN = and(
            NOT_VALID,
            Rule.ONE_CHEMOTHERAPY_CODE,
            Rule.ONE_NUTRITION_SCALE,
            Rule.ONE_HYDRATION_SCALE,
            Rule.ONE_ANTIBIOTIC_CODE,
            Rule.FLUSH_IS_NO_ANTICOAGULANT,
            Rule.DRUG_NOT_USED,
            Rule.PRODUCT_NOT_USED,
            Rule.DIALYSIS_NUTRITION,
            Rule.INFUSION_DAY,
            Rule.CORRESPONDING_DRUG,
            Rule.NO_DRUG_PAID,
            Rule.INFUSION_PAID,
            Rule.NUTRITION_DAY,
            Rule.NO_PRODUCT_PAID,
            Rule.NUTRITION_PAID,
            Rule.HYDRATION_DAY,
            Rule.HYDRATION_PAID);

    private final PlainJudgement claim;

    private Plain(PlainClaim claim) {
        this.claim = new PlainJudgement(claim);
    }

    private static Set<Rule> and(Set<Rule> rules, Rule... more) {
        Set<Rule> all = EnumSet.copyOf(rules);
        all.addAll(List.of(more));
        return all;
    }

    /** What is found on a claim, day by day. */
    static List<PlainFinding> find(PlainClaim claim) {
        for (PlainLine line : claim.lines()) {
            if (PlainCodes.HOME_INFUSION_SERVICE.contains(line.code())
                    || line.place().equals(HOME)) {
                return new Plain(claim).find();
            }
        }
        return List.of();
    }

    private List<PlainFinding> find() {
        validity();
        excluded();
        exclusiveCodes();
        infusions();
        injections();
        nutrition();
        hydration();
        paid();
        concurrent();
        injected();
        solutions();
        included();
        nursing();
        units();
        return claim.findings();
    }

    // What is billed must be valid.

    private void validity() {
        for (PlainLine line : claim.lines()) {
            for (LocalDate day = PlainJudgement.firstDay(line); !day.isAfter(line.last()); day = day.plusDays(1)) {
                claim.find(Rule.CODE_IN_FORCE, line, day, Truth.of(!PlainFacts.isCodeValid(line, day)));
                claim.find(Rule.MODIFIER_IN_FORCE, line, day, Truth.of(!PlainFacts.areModifiersValid(line, day)));
            }
            claim.findLine(Rule.DUPLICATE_LINE, line, Truth.of(isDuplicate(line)));
            boolean therapy =
                    PlainCodes.THERAPY.contains(line.code()) || PlainCodes.INJECTION_THERAPY.contains(line.code());
            claim.findLine(
                    Rule.MODIFIER_ON_THERAPIES_ONLY, line, Truth.of(!therapy && line.isAny(PlainCodes.CONCURRENT)));
        }
    }

    private boolean isDuplicate(PlainLine line) {
        for (PlainLine other : claim.lines()) {
            if (other.number() < line.number()
                    && other.code().equals(line.code())
                    && new HashSet<>(other.modifiers()).equals(new HashSet<>(line.modifiers()))
                    && other.first().equals(line.first())
                    && other.last().equals(line.last())
                    && Objects.equals(PlainFacts.ndc(other), PlainFacts.ndc(line))
                    && Objects.equals(other.rendering(), line.rendering())) {
                return true;
            }
        }
        return false;
    }

    // What is not home infusion.

    private void excluded() {
        claim.eachLine(Rule.UNLISTED_DRUG_IS_NAMED, PlainCodes.UNLISTED, line -> Truth.of(!PlainFacts.hasNdc(line)));
        claim.eachLine(
                Rule.EXCLUDED_DRUGS,
                PlainCodes.DRUG,
                line -> Truth.of(PlainCodes.OSTEOARTHRITIS_DRUG.contains(line.code()))
                        .or(
                                PlainCodes.UNLISTED_DRUG.contains(line.code())
                                        ? PlainFacts.productIs(line, Set.of("osteoarthritis"))
                                        : Truth.NO)
                        .or(PlainFacts.routeIs(line, NO_INFUSION)));
        claim.eachLine(
                Rule.SELF_ADMINISTERED_DRUGS,
                PlainCodes.DRUG,
                line -> Truth.of(PlainFacts.isSelfAdministered(line) && !PlainFacts.isClottingFactor(line)));
        claim.eachLine(
                Rule.ORAL_NUTRITION,
                PlainCodes.ENTERAL_FORMULA,
                line -> Truth.of(line.isAny(PlainCodes.BY_MOUTH)).or(PlainFacts.routeIs(line, Set.of("oral"))));
        claim.eachLine(Rule.ORAL_FOODS, PlainCodes.ORAL_FOOD, line -> Truth.YES);
        for (Set<String> codes : List.of(PlainCodes.NUTRITION, PlainCodes.NUTRITION_PRODUCT, Set.of("B9999"))) {
            claim.eachLine(Rule.DIALYSIS_NUTRITION, codes, line -> Truth.of(line.isAny(PlainCodes.BY_DIALYSATE)));
        }
        // Whether fluids are restricted is never known.
        claim.eachDay(Rule.STRONG_AMINO_ACIDS, Set.of("B4178"), (line, day) -> Truth.UNKNOWN);
        claim.eachDay(
                Rule.STRONG_AMINO_ACIDS,
                PlainCodes.UNLISTED,
                (line, day) -> PlainFacts.productIs(line, Set.of("strong-amino-acid"))
                        .and(Truth.of(claim.covers(PlainCodes.NUTRITION, day)))
                        .and(Truth.UNKNOWN));
    }

    private void exclusiveCodes() {
        exclusive(Rule.ONE_CHEMOTHERAPY_CODE, "S9329", PlainCodes.CHEMOTHERAPY_SCHEDULE);
        exclusive(Rule.ONE_NUTRITION_SCALE, "S9364", PlainCodes.NUTRITION_VOLUME);
        exclusive(Rule.ONE_HYDRATION_SCALE, "S9373", PlainCodes.HYDRATION_VOLUME);
        exclusive(Rule.ONE_ANTIBIOTIC_CODE, "S9494", PlainCodes.HOURLY_ANTIBIOTIC);
        claim.eachDay(
                Rule.FLUSH_IS_NO_ANTICOAGULANT,
                Set.of("S9372"),
                (line, day) -> Truth.of(claim.covers(Set.of("J1642"), day) && !claim.covers(PlainCodes.DRUG, day)));
    }

    private void exclusive(Rule rule, String code, Set<String> beside) {
        claim.eachDay(rule, Set.of(code), (line, day) -> Truth.of(claim.covers(beside, day)));
    }

    // An infusion every day.

    private static boolean isGivenOf(Set<String> codes, PlainLine line) {
        return codes.contains(line.code()) && !line.isAny(PlainCodes.NOT_GIVEN);
    }

    private static Truth isNoProductButDrug(PlainLine line) {
        return PlainFacts.productIs(line, NO_DRUG).not();
    }

    private static Truth isInfused(PlainLine line) {
        if (isGivenOf(PlainCodes.INFUSIBLE_DRUG, line)) {
            return PlainFacts.routeIs(line, INJECTED).not();
        }
        return isGivenOf(PlainCodes.UNLISTED_DRUG, line)
                ? isNoProductButDrug(line)
                        .and(PlainFacts.routeIs(line, INJECTED).not())
                : Truth.NO;
    }

    private static Truth isDrugGiven(PlainLine line) {
        return isGiven(line, PlainCodes.LISTED_DRUG::contains, PlainCodes.UNLISTED_DRUG);
    }

    private static Truth isNutritionGiven(PlainLine line) {
        return isGiven(
                line,
                code -> PlainCodes.NUTRITION_PRODUCT.contains(code) || PlainCodes.STANDARD_PRODUCT.contains(code),
                PlainCodes.UNLISTED);
    }

    private static Truth isSolutionGiven(PlainLine line) {
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

    private void infusions() {
        Set<String> perDiems = PlainCodes.DRUG_THERAPY;
        claim.eachDay(
                Rule.INFUSION_DAY,
                perDiems,
                (line, day) -> claim.covers(day, Plain::isInfused).not());
        claim.eachDay(
                Rule.CORRESPONDING_DRUG,
                perDiems,
                (line, day) -> claim.covers(day, Plain::isInfused)
                        .and(claim.covers(day, drug -> isInfused(drug).and(common(line, drug)))
                                .not()));
        claim.eachDay(
                Rule.DRUG_NOT_USED,
                perDiems,
                (line, day) -> claim.covers(day, drug -> Truth.of(isUnused(PlainCodes.DRUG, drug)))
                        .and(claim.covers(day, Plain::isDrugGiven).not()));
        claim.eachDay(
                Rule.INFUSION_PAID,
                perDiems,
                (line, day) -> claim.covers(day, drug -> isInfused(drug).and(common(line, drug)))
                        .and(claim.covers(
                                        day,
                                        drug -> isInfused(drug)
                                                .and(common(line, drug))
                                                .and(claim.payable(drug, day, DRUG_DENIALS)))
                                .not()));
    }

    private static Truth common(PlainLine line, PlainLine other) {
        return PlainFacts.haveTherapyInCommon(line, other);
    }

    private static boolean isUnused(Set<String> codes, PlainLine line) {
        return codes.contains(line.code()) && line.isAny(PlainCodes.NOT_USED);
    }

    private void injections() {
        Set<String> perDiems = PlainCodes.INJECTION_THERAPY;
        claim.eachDay(
                Rule.INJECTION_DAY,
                perDiems,
                (line, day) -> claim.covers(day, Plain::isDrugGiven).not());
        claim.eachDay(
                Rule.CORRESPONDING_INJECTION,
                perDiems,
                (line, day) -> claim.covers(day, Plain::isDrugGiven)
                        .and(claim.covers(day, drug -> isDrugGiven(drug).and(common(line, drug)))
                                .not()));
        productNotUsed(perDiems);
    }

    private void productNotUsed(Set<String> perDiems) {
        claim.eachDay(
                Rule.PRODUCT_NOT_USED,
                perDiems,
                (line, day) -> claim.covers(day, product -> Truth.of(isUnused(PlainCodes.GIVEN_PRODUCT, product)))
                        .and(claim.covers(day, product -> Truth.of(isGivenOf(PlainCodes.GIVEN_PRODUCT, product)))
                                .not()));
    }

    private void nutrition() {
        Set<String> perDiems = PlainCodes.NUTRITION;
        claim.eachDay(
                Rule.NUTRITION_DAY,
                perDiems,
                (line, day) -> claim.covers(day, Plain::isNutritionGiven).not());
        productNotUsed(perDiems);
        claim.eachDay(
                Rule.NUTRITION_PAID,
                perDiems,
                (line, day) -> claim.covers(day, Plain::isNutritionGiven)
                        .and(claim.covers(
                                        day,
                                        product -> isNutritionGiven(product)
                                                .and(claim.payable(product, day, PRODUCT_DENIALS)))
                                .not()));
    }

    private void hydration() {
        Set<String> perDiems = PlainCodes.HYDRATION;
        claim.eachDay(
                Rule.HYDRATION_DAY,
                perDiems,
                (line, day) -> claim.covers(day, Plain::isSolutionGiven).not());
        productNotUsed(perDiems);
        claim.eachDay(
                Rule.HYDRATION_PAID,
                perDiems,
                (line, day) -> claim.covers(day, Plain::isSolutionGiven)
                        .and(claim.covers(
                                        day,
                                        solution -> isSolutionGiven(solution)
                                                .and(claim.payable(solution, day, DRUG_DENIALS)))
                                .not()));
    }

    /** Per diems of days on which everything that is billed is denied. */
    private void paid() {
        for (Set<String> perDiems : List.of(PlainCodes.DRUG_THERAPY, PlainCodes.INJECTION_THERAPY)) {
            nothingPaid(Rule.NO_DRUG_PAID, perDiems, PlainCodes.DRUG, DRUG_DENIALS);
        }
        for (Set<String> perDiems : List.of(PlainCodes.NUTRITION, PlainCodes.HYDRATION)) {
            nothingPaid(Rule.NO_PRODUCT_PAID, perDiems, PlainCodes.GIVEN_PRODUCT, PRODUCT_DENIALS);
        }
    }

    private void nothingPaid(Rule rule, Set<String> perDiems, Set<String> codes, Set<Rule> denials) {
        claim.eachDay(
                rule,
                perDiems,
                (line, day) -> claim.covers(day, product -> Truth.of(isGivenOf(codes, product)))
                        .and(claim.covers(
                                        day,
                                        product -> isGivenOf(codes, product)
                                                ? claim.payable(product, day, denials)
                                                : Truth.NO)
                                .not()));
    }

    // Concurrent therapies.

    private void concurrent() {
        claim.eachDay(
                Rule.SAME_CODE_AGAIN,
                PlainCodes.DAILY,
                (line, day) -> isAgain(
                        line,
                        day,
                        other -> PlainCodes.DAILY.contains(other.code())
                                && other.code().equals(line.code())
                                && !other.isAny(PlainCodes.CONCURRENT)));
        claim.eachDay(
                Rule.MODIFIER_FOR_EACH_THERAPY, PlainCodes.THERAPY, (line, day) -> isAgain(line, day, Plain::isFirst));
        claim.eachDay(Rule.ONE_SECOND_THERAPY, PlainCodes.THERAPY, (line, day) -> isAgain(line, day, Plain::isSecond));
        claim.eachLine(
                Rule.SECOND_BESIDE_FIRST,
                PlainCodes.THERAPY,
                line -> line.isAny(PlainCodes.SECOND_THERAPY)
                        ? isBeside(line, Plain::isFirst).not()
                        : Truth.NO);
        claim.eachLine(
                Rule.THIRD_BESIDE_SECOND,
                PlainCodes.THERAPY,
                line -> line.isAny(PlainCodes.THIRD_THERAPY)
                        ? isBeside(line, Plain::isFirst)
                                .not()
                                .or(isBeside(line, Plain::isSecond).not())
                        : Truth.NO);
        claim.eachLine(
                Rule.ONE_MODIFIER,
                PlainCodes.THERAPY,
                line -> Truth.of(line.isAny(PlainCodes.SECOND_THERAPY) && line.isAny(PlainCodes.THIRD_THERAPY)));
    }

    private static boolean isFirst(PlainLine line) {
        return PlainCodes.THERAPY.contains(line.code()) && !line.isAny(PlainCodes.CONCURRENT);
    }

    private static boolean isSecond(PlainLine line) {
        return PlainCodes.THERAPY.contains(line.code()) && line.isAny(PlainCodes.SECOND_THERAPY);
    }

    /** Whether a line is one of those that are payable on the day, and not the first. */
    private Truth isAgain(PlainLine line, LocalDate day, Predicate<PlainLine> which) {
        if (!which.test(line)) {
            return Truth.NO;
        }
        Truth before = Truth.NO;
        for (PlainLine other : claim.lines()) {
            if (other.number() < line.number() && other.covers(day) && which.test(other)) {
                before = before.or(claim.payable(other, day, THERAPY_GIVEN));
            }
        }
        return before.and(claim.payable(line, day, THERAPY_GIVEN));
    }

    private Truth isBeside(PlainLine line, Predicate<PlainLine> which) {
        return claim.coversOneOfItsDays(
                line,
                other -> other.number() != line.number() && which.test(other),
                (other, day) -> claim.payable(other, day, THERAPY_GIVEN));
    }

    // What is paid beside an infusion.

    private Truth isPaid(Set<String> perDiems, LocalDate day) {
        return claim.covers(day, line -> perDiems.contains(line.code()) ? claim.payable(line, day) : Truth.NO);
    }

    private void injected() {
        claim.eachDay(Rule.INJECTIONS, PlainCodes.DRUG, (line, day) -> {
            if (line.isAny(PlainCodes.BY_NURSE)
                    || PlainFacts.isRegisteredNurse(line)
                    || claim.covers(Set.of("99601"), day)) {
                return Truth.NO;
            }
            Truth injected = line.isAny(PlainCodes.INTO_A_VEIN) ? Truth.NO : PlainFacts.routeIs(line, INJECTED);
            return injected.or(Truth.of(line.isAny(PlainCodes.UNDER_THE_SKIN)))
                    .and(isPaid(PlainCodes.INTRAVENOUS_THERAPY, day).not())
                    .and(Truth.UNKNOWN); // whether a nurse gave it is never known
        });
        claim.eachDay(
                Rule.INCIDENTAL_TO_DRUG,
                PlainCodes.INCIDENTAL,
                (line, day) ->
                        claim.covers(day, drug -> isDrugGiven(drug).and(claim.payable(drug, day, INJECTION_DENIALS))));
        claim.eachLine(Rule.INCIDENTAL_ALONE, PlainCodes.INCIDENTAL, line -> Truth.YES);
        claim.eachDay(
                Rule.INJECTION_PAID,
                PlainCodes.INJECTION_THERAPY,
                (line, day) -> claim.covers(day, drug -> isDrugGiven(drug).and(common(line, drug)))
                        .and(claim.covers(
                                        day,
                                        drug -> isDrugGiven(drug)
                                                .and(common(line, drug))
                                                .and(claim.payable(drug, day, INJECTION_DENIALS)))
                                .not()));
    }

    private void solutions() {
        claim.eachDay(
                Rule.SOLUTION_KEEPS_LINE_OPEN,
                PlainCodes.IV_SOLUTION,
                (line, day) -> claim.covers(PlainCodes.HYDRATION, day) ? Truth.NO : isPaid(PlainCodes.INFUSION, day));
        // Whether it was ordered as hydration is never known.
        claim.eachDay(
                Rule.SOLUTION_BESIDE_BOTH,
                PlainCodes.IV_SOLUTION,
                (line, day) -> claim.covers(PlainCodes.HYDRATION, day)
                        ? isPaid(PlainCodes.INFUSION, day).and(Truth.UNKNOWN)
                        : Truth.NO);
        claim.eachDay(
                Rule.SOLUTION_ALONE,
                PlainCodes.IV_SOLUTION,
                (line, day) -> isPaid(PlainCodes.INFUSION, day)
                        .not()
                        .and(isPaid(PlainCodes.HYDRATION, day).not())
                        .and(Truth.UNKNOWN));
        claim.eachDay(
                Rule.NUTRITION_PRODUCTS_INCLUDED,
                PlainCodes.STANDARD_PRODUCT,
                (line, day) -> isPaid(PlainCodes.NUTRITION, day));
        claim.eachDay(
                Rule.NUTRITION_PRODUCTS_INCLUDED,
                PlainCodes.UNLISTED,
                (line, day) -> PlainFacts.productIs(line, STANDARD).and(isPaid(PlainCodes.NUTRITION, day)));
    }

    // What a per diem includes.

    private Truth isBesidePaidPerDiem(PlainLine line) {
        return claim.coversOneOfItsDays(line, other -> PlainCodes.PER_DIEM.contains(other.code()), claim::payable);
    }

    private void included() {
        claim.eachLine(
                Rule.SUPPLIES_INCLUDED,
                PlainCodes.SUPPLY,
                line -> line.isAny(PlainCodes.REPAIRED) ? Truth.NO : isBesidePaidPerDiem(line));
        claim.eachLine(
                Rule.SUPPLIES_OF_INCIDENTAL,
                PlainCodes.SUPPLY,
                line -> line.isAny(PlainCodes.REPAIRED) ? Truth.NO : isBesideIncidental(line));
        // Who owns the equipment is never known.
        claim.eachLine(
                Rule.REPAIRS_INCLUDED,
                PlainCodes.SUPPLY,
                line -> line.isAny(PlainCodes.REPAIRED)
                        ? isBesidePaidPerDiem(line).and(Truth.UNKNOWN)
                        : Truth.NO);
        claim.eachLine(
                Rule.REPAIRS_INCLUDED,
                PlainCodes.REPAIR_SERVICE,
                line -> isBesidePaidPerDiem(line).and(Truth.UNKNOWN));
        claim.eachLine(Rule.FLUSH_INCLUDED, PlainCodes.FLUSH, this::isBesidePaidPerDiem);
        claim.eachLine(Rule.FLUSH_ALONE, PlainCodes.FLUSH, line -> Truth.YES);
        claim.eachLine(
                Rule.UNLISTED_SUPPLIES_INCLUDED,
                PlainCodes.UNLISTED,
                line -> PlainFacts.productIs(line, NO_DRUG).and(isBesidePaidPerDiem(line)));
        claim.eachLine(
                Rule.UNLISTED_FLUSH_ALONE, PlainCodes.UNLISTED, line -> PlainFacts.productIs(line, Set.of("flush")));
        claim.eachLine(Rule.PHARMACY_HOURS, Set.of("S9810"), this::isBesidePaidPerDiem);
        claim.eachLine(
                Rule.PHARMACY_HOURS_BESIDE_PER_DIEM,
                Set.of("S9810"),
                line -> claim.coversOneOfItsDays(
                        line, other -> PlainCodes.PER_DIEM.contains(other.code()), (other, day) -> Truth.YES));
    }

    private Truth isBesideIncidental(PlainLine line) {
        return claim.coversOneOfItsDays(
                        line, other -> PlainCodes.INCIDENTAL.contains(other.code()), (other, day) -> Truth.YES)
                .and(claim.coversOneOfItsDays(
                        line,
                        other -> PlainCodes.DRUG.contains(other.code()),
                        (drug, day) -> isDrugGiven(drug).and(claim.payable(drug, day, INJECTION_DENIALS))));
    }

    // Nursing visits.

    private void nursing() {
        Set<String> visits = Set.of("99601");
        Set<String> hours = Set.of("99602");
        claim.eachDay(Rule.ADDITIONAL_HOUR, hours, (line, day) -> Truth.of(!claim.covers(visits, day)));
        claim.eachLine(Rule.NURSE_NAMED, PlainCodes.NURSING, line -> Truth.of(line.rendering() == null));
        claim.eachLine(Rule.NURSE_QUALIFIED, PlainCodes.NURSING, line -> Truth.of(!PlainFacts.isQualified(line)));
        claim.eachDay(
                Rule.HOUR_OF_UNPAID_VISIT,
                hours,
                (line, day) -> claim.covers(visits, day) ? isPaid(visits, day).not() : Truth.NO);
    }

    // Units, of which it must be known which days are left.

    private void units() {
        for (PlainLine line : claim.lines()) {
            if (PlainCodes.PER_DIEM.contains(line.code()) && isAboveOneUnit(line)) {
                claim.findLine(Rule.ONE_UNIT_A_DAY, line, Truth.YES);
            }
        }
    }

    /**
     * Whether more than a unit lies on a day that is kept. A line of more units than days has a whole unit on each; of the
     * rest, days before the policy take one each, and what is left goes to days that are kept.
     */
    private boolean isAboveOneUnit(PlainLine line) {
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(line.first(), line.last()) + 1);
        BigDecimal more = line.units().subtract(days);
        int outside = 0;
        int kept = 0;
        for (LocalDate day = line.first(); !day.isAfter(line.last()); day = day.plusDays(1)) {
            if (day.isBefore(PlainJudgement.firstDay(line))) {
                outside++;
            } else if (claim.payable(line, day) != Truth.NO) {
                kept++;
            }
        }
        return kept > 0
                && more.signum() > 0
                && (more.compareTo(days) >= 0 || more.compareTo(BigDecimal.valueOf(outside)) > 0);
    }
}
