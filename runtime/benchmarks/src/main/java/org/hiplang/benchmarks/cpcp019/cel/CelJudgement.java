package org.hiplang.benchmarks.cpcp019.cel;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiplang.benchmarks.cpcp019.Rule;
import org.hiplang.benchmarks.cpcp019.plain.PlainDenials;
import org.hiplang.benchmarks.cpcp019.plain.PlainTerms;

/** One claim while it is judged: the variables of expressions, and what was found so far. */
final class CelJudgement {
    /** Which rules count in a variable of what was found. */
    static final Map<String, Set<Rule>> DENIALS = Map.of(
            "drug_denials", PlainDenials.DRUG_DENIALS,
            "product_denials", PlainDenials.PRODUCT_DENIALS,
            "injection_denials", PlainDenials.INJECTION_DENIALS,
            "therapy_denials", PlainDenials.THERAPY_GIVEN,
            "denials", EnumSet.allOf(Rule.class));

    /** What products and routes are called together. */
    static final Map<String, List<String>> NAMES = Map.of(
            "no_drug", List.copyOf(PlainTerms.NO_DRUG),
            "injected", List.copyOf(PlainTerms.INJECTED),
            "no_infusion", List.copyOf(PlainTerms.NO_INFUSION),
            "standard", List.copyOf(PlainTerms.STANDARD));

    private final Map<String, Object> variables = new HashMap<>(NAMES);
    private final List<CelDenials> denials = new ArrayList<>();
    private final List<CelFinding> findings = new ArrayList<>();

    CelJudgement(CelClaim claim) {
        variables.put("lines", claim.lines());
        DENIALS.forEach((name, rules) -> {
            CelDenials some = new CelDenials(rules);
            denials.add(some);
            variables.put(name, some);
        });
    }

    /** The value of a variable; asked by name, for a map of variables would be copied each time. */
    private Optional<Object> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    List<CelFinding> findings() {
        return findings;
    }

    boolean is(CelRuntime.Program program) throws CelEvaluationException {
        return (boolean) program.eval(this::variable);
    }

    void define(String name, CelRuntime.Program program) throws CelEvaluationException {
        variables.put(name, program.eval(this::variable));
    }

    /** Writes down what a rule finds: a line's number, the days on which it holds, and those on which it may, if more. */
    @SuppressWarnings("unchecked") // what the expressions come to
    void find(Rule rule, CelRuntime.Program program) throws CelEvaluationException {
        for (List<Object> found : (List<List<Object>>) program.eval(this::variable)) {
            List<Long> may = (List<Long>) found.get(found.size() - 1);
            if (!may.isEmpty()) {
                add(new CelFinding(rule, (long) found.get(0), (List<Long>) found.get(1), may));
            }
        }
    }

    private void add(CelFinding finding) {
        findings.add(finding);
        for (CelDenials some : denials) {
            some.add(finding);
        }
    }
}
