package org.hiplang.benchmarks.cpcp019.plain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hiplang.benchmarks.cpcp019.Rule;

/** Which rules count where another asks whether a line is payable. */
public final class PlainDenials {
    private static final Set<Rule> NOT_VALID =
            EnumSet.of(Rule.CODE_IN_FORCE, Rule.MODIFIER_IN_FORCE, Rule.DUPLICATE_LINE);

    /** Those that deny a drug or a solution. */
    public static final Set<Rule> DRUG_DENIALS = and(
            NOT_VALID,
            Rule.UNLISTED_DRUG_IS_NAMED,
            Rule.EXCLUDED_DRUGS,
            Rule.SELF_ADMINISTERED_DRUGS,
            Rule.ORAL_NUTRITION,
            Rule.DIALYSIS_NUTRITION,
            Rule.MODIFIER_ON_THERAPIES_ONLY);

    /** Those that deny a drug, a solution or a product of nutrition. */
    public static final Set<Rule> PRODUCT_DENIALS = and(DRUG_DENIALS, Rule.STRONG_AMINO_ACIDS);

    /** Those that deny a drug, injections among them. */
    public static final Set<Rule> INJECTION_DENIALS = and(DRUG_DENIALS, Rule.INJECTIONS);

    /** Those that say that a therapy was not given, or not so. */
    public static final Set<Rule> THERAPY_GIVEN = and(
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

    private PlainDenials() {}

    private static Set<Rule> and(Set<Rule> rules, Rule... more) {
        Set<Rule> all = EnumSet.copyOf(rules);
        all.addAll(List.of(more));
        return all;
    }
}
