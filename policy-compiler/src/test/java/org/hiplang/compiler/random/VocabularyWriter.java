package org.hiplang.compiler.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what a policy declares before its rules. */
final class VocabularyWriter {
    private static final String OTHERS = """
            modifiers few "few": 25, KX
            modifiers side "side": RT, LT
            modifiers more-of-them "more": 59, few

            diagnoses diabetes "diabetes": E10 to E14 except E13
            diagnoses illness "illness": I10, diabetes, Z79.4

            table list "list of codes" from "list.csv"
            pairs pairs-of-codes "pairs" from "pairs.csv" with indicator 0 or 1

            """;

    private final Dice dice;

    VocabularyWriter(Dice dice) {
        this.dice = dice;
    }

    Vocabulary write() {
        FactWriter facts = new FactWriter(dice);
        Vocabulary plain = new Vocabulary(
                new CodeWriter(dice).all(),
                List.of(),
                List.of("few", "side", "more-of-them", "XU"),
                List.of("diabetes", "illness", "E11"),
                facts.facts(),
                facts.readings(),
                OTHERS);
        return new Vocabulary(
                plain.codes(),
                kinds(plain),
                plain.modifiers(),
                plain.diagnoses(),
                plain.facts(),
                plain.readings(),
                plain.others());
    }

    private List<Codes> kinds(Vocabulary plain) {
        return IntStream.range(0, dice.from(0, 2))
                .mapToObj(i -> kind("kind-" + (i + 1), plain))
                .toList();
    }

    private Codes kind(String name, Vocabulary plain) {
        FilterWriter filters = new FilterWriter(dice, new ValueWriter(dice), plain);
        boolean byFacts = dice.oneIn(2);
        boolean fast = dice.oneIn(2);
        Meeting meeting = byFacts ? Meeting.ON_DAYS : Meeting.CAME;
        List<Codes> of = dice.some(plain.codes(), 3);
        String options = of.stream()
                .map(codes -> "a line in " + codes.name() + " " + filters.filter(meeting, fast))
                .collect(Collectors.joining("\n  or "));
        return new Codes(
                name,
                of.stream().mapToInt(Codes::first).min().orElseThrow(),
                of.stream().mapToInt(Codes::last).max().orElseThrow(),
                byFacts ? Codes.Narrowed.BY_FACTS : Codes.Narrowed.BY_LINES,
                "\nlines " + name + " \"" + name.replace('-', ' ') + "\":\n  " + options + "\n");
    }

    /** What claims a policy judges at all; nothing where it judges all. */
    String applies(Vocabulary words) {
        List<String> parts = Stream.generate(() -> ofTheClaim(words))
                .limit(dice.from(1, 3))
                .collect(Collectors.toCollection(ArrayList::new));
        return "  applies   where " + String.join(dice.word(" and ", " or "), parts) + "\n";
    }

    private String ofTheClaim(Vocabulary words) {
        String in = dice.of(words.codes()).name();
        ValueWriter values = new ValueWriter(dice);
        return switch (dice.from(1, 6)) {
            case 1 -> "a line in " + in + " is on the claim";
            case 2 -> "no line in " + in + " is on the claim";
            case 3 -> "not (place of service" + values.is() + values.places() + ")";
            case 4 -> values.wordsOf(dice.of(words.readings()));
            case 5 -> "(a line in " + in + " is on the claim or " + values.header() + ")";
            default -> values.header();
        };
    }
}
