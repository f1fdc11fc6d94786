package org.hiplang.benchmarks.cpcp019.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.claims.PlainLine;
import org.hiplang.benchmarks.cpcp019.PlainFinding;
import org.hiplang.benchmarks.cpcp019.Rule;
import org.hiplang.runtime.judge.Truth;

/** CPCP019 as most people would write it: rule by rule, in loops over the lines of a plain claim and their days. */
public final class Plain {
    private final PlainJudgement claim;

    private Plain(PlainClaim claim) {
        this.claim = new PlainJudgement(claim);
    }

    /** What is found on a claim, day by day. */
    public static List<PlainFinding> find(PlainClaim claim) {
        return PlainTerms.isHomeInfusion(claim) ? new Plain(claim).find() : List.of();
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
            for (LocalDate day = PlainDays.first(line); !day.isAfter(line.last()); day = day.plusDays(1)) {
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
                    && PlainFacts.isSame(line, other)
                    && other.first().equals(line.first())
                    && other.last().equals(line.last())
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
                        .or(PlainFacts.routeIs(line, PlainTerms.NO_INFUSION)));
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

    private void infusions() {
        Set<String> perDiems = PlainCodes.DRUG_THERAPY;
        claim.eachDay(
                Rule.INFUSION_DAY,
                perDiems,
                (line, day) -> claim.covers(day, PlainTerms::isInfused).not());
        claim.eachDay(
                Rule.CORRESPONDING_DRUG,
                perDiems,
                (line, day) -> claim.covers(day, PlainTerms::isInfused)
                        .and(claim.covers(
                                        day,
                                        drug -> PlainTerms.isInfused(drug)
                                                .and(PlainFacts.haveTherapyInCommon(line, drug)))
                                .not()));
        claim.eachDay(
                Rule.DRUG_NOT_USED,
                perDiems,
                (line, day) -> claim.covers(day, drug -> Truth.of(PlainTerms.isUnused(PlainCodes.DRUG, drug)))
                        .and(claim.covers(day, PlainTerms::isDrugGiven).not()));
        claim.eachDay(
                Rule.INFUSION_PAID,
                perDiems,
                (line, day) -> claim.covers(
                                day, drug -> PlainTerms.isInfused(drug).and(PlainFacts.haveTherapyInCommon(line, drug)))
                        .and(claim.covers(
                                        day,
                                        drug -> PlainTerms.isInfused(drug)
                                                .and(PlainFacts.haveTherapyInCommon(line, drug))
                                                .and(claim.payable(drug, day, PlainDenials.DRUG_DENIALS)))
                                .not()));
    }

    private void injections() {
        Set<String> perDiems = PlainCodes.INJECTION_THERAPY;
        claim.eachDay(
                Rule.INJECTION_DAY,
                perDiems,
                (line, day) -> claim.covers(day, PlainTerms::isDrugGiven).not());
        claim.eachDay(
                Rule.CORRESPONDING_INJECTION,
                perDiems,
                (line, day) -> claim.covers(day, PlainTerms::isDrugGiven)
                        .and(claim.covers(
                                        day,
                                        drug -> PlainTerms.isDrugGiven(drug)
                                                .and(PlainFacts.haveTherapyInCommon(line, drug)))
                                .not()));
        productNotUsed(perDiems);
    }

    private void productNotUsed(Set<String> perDiems) {
        claim.eachDay(
                Rule.PRODUCT_NOT_USED,
                perDiems,
                (line, day) -> claim.covers(
                                day, product -> Truth.of(PlainTerms.isUnused(PlainCodes.GIVEN_PRODUCT, product)))
                        .and(claim.covers(
                                        day,
                                        product -> Truth.of(PlainTerms.isGivenOf(PlainCodes.GIVEN_PRODUCT, product)))
                                .not()));
    }

    private void nutrition() {
        Set<String> perDiems = PlainCodes.NUTRITION;
        claim.eachDay(
                Rule.NUTRITION_DAY,
                perDiems,
                (line, day) -> claim.covers(day, PlainTerms::isNutritionGiven).not());
        productNotUsed(perDiems);
        claim.eachDay(
                Rule.NUTRITION_PAID,
                perDiems,
                (line, day) -> claim.covers(day, PlainTerms::isNutritionGiven)
                        .and(claim.covers(
                                        day,
                                        product -> PlainTerms.isNutritionGiven(product)
                                                .and(claim.payable(product, day, PlainDenials.PRODUCT_DENIALS)))
                                .not()));
    }

    private void hydration() {
        Set<String> perDiems = PlainCodes.HYDRATION;
        claim.eachDay(
                Rule.HYDRATION_DAY,
                perDiems,
                (line, day) -> claim.covers(day, PlainTerms::isSolutionGiven).not());
        productNotUsed(perDiems);
        claim.eachDay(
                Rule.HYDRATION_PAID,
                perDiems,
                (line, day) -> claim.covers(day, PlainTerms::isSolutionGiven)
                        .and(claim.covers(
                                        day,
                                        solution -> PlainTerms.isSolutionGiven(solution)
                                                .and(claim.payable(solution, day, PlainDenials.DRUG_DENIALS)))
                                .not()));
    }

    /** Per diems of days on which everything that is billed is denied. */
    private void paid() {
        for (Set<String> perDiems : List.of(PlainCodes.DRUG_THERAPY, PlainCodes.INJECTION_THERAPY)) {
            nothingPaid(Rule.NO_DRUG_PAID, perDiems, PlainCodes.DRUG, PlainDenials.DRUG_DENIALS);
        }
        for (Set<String> perDiems : List.of(PlainCodes.NUTRITION, PlainCodes.HYDRATION)) {
            nothingPaid(Rule.NO_PRODUCT_PAID, perDiems, PlainCodes.GIVEN_PRODUCT, PlainDenials.PRODUCT_DENIALS);
        }
    }

    private void nothingPaid(Rule rule, Set<String> perDiems, Set<String> codes, Set<Rule> denials) {
        claim.eachDay(
                rule,
                perDiems,
                (line, day) -> claim.covers(day, product -> Truth.of(PlainTerms.isGivenOf(codes, product)))
                        .and(claim.covers(
                                        day,
                                        product -> PlainTerms.isGivenOf(codes, product)
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
                Rule.MODIFIER_FOR_EACH_THERAPY,
                PlainCodes.THERAPY,
                (line, day) -> isAgain(line, day, PlainTerms::isFirst));
        claim.eachDay(
                Rule.ONE_SECOND_THERAPY, PlainCodes.THERAPY, (line, day) -> isAgain(line, day, PlainTerms::isSecond));
        claim.eachLine(
                Rule.SECOND_BESIDE_FIRST,
                PlainCodes.THERAPY,
                line -> line.isAny(PlainCodes.SECOND_THERAPY)
                        ? isBeside(line, PlainTerms::isFirst).not()
                        : Truth.NO);
        claim.eachLine(
                Rule.THIRD_BESIDE_SECOND,
                PlainCodes.THERAPY,
                line -> line.isAny(PlainCodes.THIRD_THERAPY)
                        ? isBeside(line, PlainTerms::isFirst)
                                .not()
                                .or(isBeside(line, PlainTerms::isSecond).not())
                        : Truth.NO);
        claim.eachLine(
                Rule.ONE_MODIFIER,
                PlainCodes.THERAPY,
                line -> Truth.of(line.isAny(PlainCodes.SECOND_THERAPY) && line.isAny(PlainCodes.THIRD_THERAPY)));
    }

    /** Whether a line is one of those that are payable on the day, and not the first. */
    private Truth isAgain(PlainLine line, LocalDate day, Predicate<PlainLine> which) {
        if (!which.test(line)) {
            return Truth.NO;
        }
        Truth before = Truth.NO;
        for (PlainLine other : claim.lines()) {
            if (other.number() < line.number() && other.covers(day) && which.test(other)) {
                before = before.or(claim.payable(other, day, PlainDenials.THERAPY_GIVEN));
            }
        }
        return before.and(claim.payable(line, day, PlainDenials.THERAPY_GIVEN));
    }

    private Truth isBeside(PlainLine line, Predicate<PlainLine> which) {
        return claim.coversOneOfItsDays(
                line,
                other -> other.number() != line.number() && which.test(other),
                (other, day) -> claim.payable(other, day, PlainDenials.THERAPY_GIVEN));
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
            Truth injected =
                    line.isAny(PlainCodes.INTO_A_VEIN) ? Truth.NO : PlainFacts.routeIs(line, PlainTerms.INJECTED);
            return injected.or(Truth.of(line.isAny(PlainCodes.UNDER_THE_SKIN)))
                    .and(isPaid(PlainCodes.INTRAVENOUS_THERAPY, day).not())
                    .and(Truth.UNKNOWN); // whether a nurse gave it is never known
        });
        claim.eachDay(
                Rule.INCIDENTAL_TO_DRUG,
                PlainCodes.INCIDENTAL,
                (line, day) -> claim.covers(
                        day,
                        drug -> PlainTerms.isDrugGiven(drug)
                                .and(claim.payable(drug, day, PlainDenials.INJECTION_DENIALS))));
        claim.eachLine(Rule.INCIDENTAL_ALONE, PlainCodes.INCIDENTAL, line -> Truth.YES);
        claim.eachDay(
                Rule.INJECTION_PAID,
                PlainCodes.INJECTION_THERAPY,
                (line, day) -> claim.covers(
                                day,
                                drug -> PlainTerms.isDrugGiven(drug).and(PlainFacts.haveTherapyInCommon(line, drug)))
                        .and(claim.covers(
                                        day,
                                        drug -> PlainTerms.isDrugGiven(drug)
                                                .and(PlainFacts.haveTherapyInCommon(line, drug))
                                                .and(claim.payable(drug, day, PlainDenials.INJECTION_DENIALS)))
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
                (line, day) -> PlainFacts.productIs(line, PlainTerms.STANDARD).and(isPaid(PlainCodes.NUTRITION, day)));
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
                line -> PlainFacts.productIs(line, PlainTerms.NO_DRUG).and(isBesidePaidPerDiem(line)));
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
                        (drug, day) -> PlainTerms.isDrugGiven(drug)
                                .and(claim.payable(drug, day, PlainDenials.INJECTION_DENIALS))));
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

    /** Whether more than a unit lies on a day that is kept. */
    private boolean isAboveOneUnit(PlainLine line) {
        for (LocalDate day : PlainDays.of(line)) {
            if (claim.payable(line, day) != Truth.NO) {
                return PlainTerms.hasUnitsToSpare(line);
            }
        }
        return false;
    }
}
