package org.hiplang.compiler.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.compiler.check.CheckedFamily;
import org.hiplang.compiler.example.ExampleClaim;
import org.hiplang.compiler.interpret.Interpreter;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.table.Tables;

/**
 * What all examples of a policy together show of its conditions.
 *
 * @param conditions by edition: the days in force and the condition on claims, then each rule's, in the order of the
 *     policy; those of an amendment alone where a version is amended, and each once
 */
public record Coverage(List<ConditionCoverage> conditions) {
    /** Copies the list. */
    public Coverage {
        conditions = List.copyOf(conditions);
    }

    /** Judges every example of a policy, in all its editions, and writes down what each condition came to. */
    public static Coverage of(CheckedFamily checked) {
        return of(checked.family(), checked.tables());
    }

    static Coverage of(PolicyFamily family, Tables tables) {
        Sightings sightings = new Sightings();
        Interpreter interpreter = new Interpreter(family, tables, sightings);
        List<Example> judged = family.examples().stream()
                .filter(example -> judges(interpreter, example))
                .toList();
        return new Coverage(family.editions().stream()
                .flatMap(edition -> Stream.concat(
                        DaysInForce.of(edition, judged).stream(), new Conditions(edition, sightings).all().stream()))
                .collect(Collectors.toMap(
                        ConditionCoverage::place, Function.identity(), ConditionCoverage::and, LinkedHashMap::new))
                .values()
                .stream()
                .toList());
    }

    private static boolean judges(Interpreter interpreter, Example example) {
        return interpreter
                .judge(
                        ExampleClaim.claim(example),
                        ExampleClaim.facts(example),
                        ExampleClaim.terms(example, interpreter.info()))
                .applies();
    }

    /** What stands in one of the policy's files. */
    public Coverage in(Source source) {
        return new Coverage(conditions.stream()
                .filter(one -> one.span().source().equals(source))
                .toList());
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
