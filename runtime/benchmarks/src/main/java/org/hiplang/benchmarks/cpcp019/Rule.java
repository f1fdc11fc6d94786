package org.hiplang.benchmarks.cpcp019;

import java.util.Locale;

/**
 * The rules of CPCP019 that can find anything as the policy is read by default and nothing is told beyond the claim.
 *
 * <p>The other ten wait for a reading that is not in force ({@code one-volume-a-day}, {@code drug-on-claim}, {@code
 * first-carries-none}, {@code supplies-by-day}, {@code supplies-of-billed}, {@code non-nutritional-products}) or for a fact
 * that is presumed where nobody tells it ({@code records-not-returned}, {@code not-administered}, {@code infusion-interval},
 * {@code infusion-a-month}). Nothing is done for them.
 */
public enum Rule {
    CODE_IN_FORCE,
    MODIFIER_IN_FORCE,
    DUPLICATE_LINE,
    UNLISTED_DRUG_IS_NAMED,
    ONE_CHEMOTHERAPY_CODE,
    ONE_NUTRITION_SCALE,
    ONE_HYDRATION_SCALE,
    ONE_ANTIBIOTIC_CODE,
    FLUSH_IS_NO_ANTICOAGULANT,
    INFUSION_DAY,
    NO_DRUG_PAID,
    NO_PRODUCT_PAID,
    INFUSION_PAID,
    CORRESPONDING_DRUG,
    INJECTION_DAY,
    CORRESPONDING_INJECTION,
    INJECTION_PAID,
    NUTRITION_DAY,
    NUTRITION_PAID,
    HYDRATION_DAY,
    HYDRATION_PAID,
    DRUG_NOT_USED,
    PRODUCT_NOT_USED,
    ONE_UNIT_A_DAY,
    SAME_CODE_AGAIN,
    MODIFIER_FOR_EACH_THERAPY,
    ONE_SECOND_THERAPY,
    SECOND_BESIDE_FIRST,
    THIRD_BESIDE_SECOND,
    ONE_MODIFIER,
    MODIFIER_ON_THERAPIES_ONLY,
    EXCLUDED_DRUGS,
    ORAL_NUTRITION,
    ORAL_FOODS,
    DIALYSIS_NUTRITION,
    SELF_ADMINISTERED_DRUGS,
    INJECTIONS,
    INCIDENTAL_TO_DRUG,
    INCIDENTAL_ALONE,
    SUPPLIES_INCLUDED,
    SUPPLIES_OF_INCIDENTAL,
    REPAIRS_INCLUDED,
    FLUSH_INCLUDED,
    FLUSH_ALONE,
    UNLISTED_SUPPLIES_INCLUDED,
    UNLISTED_FLUSH_ALONE,
    SOLUTION_KEEPS_LINE_OPEN,
    SOLUTION_BESIDE_BOTH,
    SOLUTION_ALONE,
    NUTRITION_PRODUCTS_INCLUDED,
    STRONG_AMINO_ACIDS,
    PHARMACY_HOURS,
    PHARMACY_HOURS_BESIDE_PER_DIEM,
    ADDITIONAL_HOUR,
    HOUR_OF_UNPAID_VISIT,
    NURSE_NAMED,
    NURSE_QUALIFIED;

    private static final Rule[] ALL = values();

    /** A small number, from 0: so that to write it down costs no more than that. */
    @SuppressWarnings("EnumOrdinal") // kept nowhere but in the memory of one run
    int number() {
        return ordinal();
    }

    /** The rule of that number. */
    static Rule numbered(int number) {
        return ALL[number];
    }

    /** The rule that the policy calls so. */
    public static Rule of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What the policy calls it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
