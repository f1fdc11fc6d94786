package org.hiplang.compiler.scale;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A policy of many rules, each with an example that holds; the same numbers give the same text.
 *
 * @param text the policy as its author would write it
 * @param sets its code sets
 */
public record MadeUpPolicy(String text, List<MadeUpSet> sets) {
    /** Rules for each code set, where there are enough of both. */
    private static final int RULES_OF_A_SET = 5;

    private static final int FEWEST_SETS = 10;
    static final int REASONS = 40;
    static final int FACTS = 20;

    /** Copies the list. */
    public MadeUpPolicy {
        sets = List.copyOf(sets);
    }

    /** A policy of so many rules, over a fifth as many code sets. */
    public static MadeUpPolicy of(int rules, long seed) {
        Random random = new Random(seed);
        MadeUpSets sets = new MadeUpSets(Math.max(FEWEST_SETS, rules / RULES_OF_A_SET), random);
        List<MadeUpRule> all = new RuleMaker(sets, random).rules(rules);
        return new MadeUpPolicy(text(rules, sets.all(), all), sets.all());
    }

    /** Its code sets, each a line of its name and some of its codes. */
    public String codes() {
        return sets.stream()
                .map(set -> set.name() + "," + String.join(",", set.codes()) + "\n")
                .collect(Collectors.joining());
    }

    private static String text(int rules, List<MadeUpSet> sets, List<MadeUpRule> all) {
        return """
                policy SCALE%d "%d made-up edits"
                  payer     "Meadow Health Plan"
                  version   1.0
                  in force  from 2021-01-01

                %s
                %s
                %s
                %s
                %s
                %s""".formatted(
                        rules,
                        rules,
                        sets.stream().map(MadeUpSet::declaration).collect(Collectors.joining()),
                        modifiers(),
                        reasons(),
                        facts(),
                        all.stream().map(MadeUpRule::rule).collect(Collectors.joining("\n")) + "\n",
                        all.stream().map(MadeUpRule::example).collect(Collectors.joining("\n")));
    }

    private static String modifiers() {
        return Words.MODIFIERS.stream()
                .map(modifier ->
                        "modifiers " + modifierSet(modifier) + " \"modifier " + modifier + "\": " + modifier + "\n")
                .collect(Collectors.joining());
    }

    static String modifierSet(String modifier) {
        return "modifier-" + modifier.toLowerCase(Locale.ROOT);
    }

    private static String reasons() {
        return IntStream.range(0, REASONS)
                .mapToObj(i -> "reason " + reason(i) + " "
                        + Words.REASON_CODES.get(i % Words.REASON_CODES.size())
                        + " \"not paid for reason " + (i + 1) + " of the plan\"\n")
                .collect(Collectors.joining());
    }

    static String reason(int number) {
        return "reason-" + (number + 1);
    }

    private static String facts() {
        return IntStream.range(0, FACTS)
                .mapToObj(i -> "fact " + fact(i) + " of a line: yes or no\n  proven by \"record " + (i + 1)
                        + "\"\n  if unknown, presume yes\n")
                .collect(Collectors.joining("\n"));
    }

    static String fact(int number) {
        return "documented-" + (number + 1);
    }
}
