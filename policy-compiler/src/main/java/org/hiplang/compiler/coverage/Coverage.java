package org.hiplang.compiler.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hiplang.compiler.check.CheckedFamily;
import org.hiplang.compiler.check.CheckedPolicy;
import org.hiplang.compiler.example.ExampleClaim;
import org.hiplang.compiler.interpret.Interpreter;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.runtime.decision.Decision;

/**
 * What all examples of a policy together show of its conditions.
 *
 * @param conditions the days in force and the condition on claims, then each rule's, in the order of the policy
 */
public record Coverage(List<ConditionCoverage> conditions) {
    /** Copies the list. */
    public Coverage {
        conditions = List.copyOf(conditions);
    }

    /**
     * Judges every example of a checked policy and writes down what each condition came to: of each version by itself, and
     * of what each amendment adds to it.
     */
    public static Coverage of(CheckedFamily family) {
        List<ConditionCoverage> found = new ArrayList<>();
        family.versions().forEach(version -> found.addAll(of(version)));
        family.amended()
                .forEach(amended -> of(amended).stream()
                        .filter(condition -> amended.policy().isAmended(condition.span()))
                        .forEach(found::add));
        return new Coverage(found);
    }

    private static List<ConditionCoverage> of(CheckedPolicy checked) {
        Policy policy = checked.policy();
        Sightings sightings = new Sightings();
        Interpreter interpreter = new Interpreter(PolicyFamily.of(policy), checked.tables(), sightings);
        List<Example> judged = new ArrayList<>();
        for (Example example : policy.examples()) {
            Decision decision = interpreter.judge(
                    ExampleClaim.claim(example),
                    ExampleClaim.facts(example),
                    ExampleClaim.terms(example, interpreter.info()));
            if (decision.applies()) {
                judged.add(example);
            }
        }
        List<ConditionCoverage> found = new ArrayList<>(DaysInForce.of(policy, judged));
        found.addAll(new Conditions(policy, sightings).all());
        return found;
    }

    /** How many outcomes the conditions can have. */
    public int possible() {
        return conditions.stream().mapToInt(one -> one.possible().size()).sum();
    }

    /** How many of them some example shows. */
    public int covered() {
        return conditions.stream().mapToInt(ConditionCoverage::covered).sum();
    }

    /** The conditions of which something is missing. */
    public List<ConditionCoverage> missing() {
        return conditions.stream().filter(one -> !one.missing().isEmpty()).toList();
    }

    /** Whether at least so many of a hundred outcomes are shown. */
    public boolean isAtLeast(double percent) {
        return 100.0 * covered() >= percent * possible();
    }

    /** The total, as in {@code 98.2 % of conditions (219 of 223 outcomes)}; never rounded up to a hundred. */
    public String words() {
        int thousandths = possible() == 0 ? 1000 : (int) (1000L * covered() / possible());
        String percent = thousandths == 1000 ? "100" : String.format(Locale.ROOT, "%.1f", thousandths / 10.0);
        return percent + " % of conditions (" + covered() + " of " + possible() + " outcomes)";
    }
}
