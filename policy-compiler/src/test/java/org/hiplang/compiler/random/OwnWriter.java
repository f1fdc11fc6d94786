package org.hiplang.compiler.random;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.compiler.random.Dice.Way;

/** Writes conditions about what is judged itself, and about its claim. */
final class OwnWriter {
    private final Dice dice;
    private final ValueWriter values;
    private final AmountWriter amounts;
    private final Vocabulary words;

    OwnWriter(Dice dice, ValueWriter values, AmountWriter amounts, Vocabulary words) {
        this.dice = dice;
        this.values = values;
        this.amounts = amounts;
        this.words = words;
    }

    String condition(Judged judged) {
        List<Way> ways = new ArrayList<>(List.of(
                new Way(9, () -> fact(judged)),
                new Way(3, () -> number(judged)),
                new Way(4, () -> "it has " + dice.word("a", "no") + " modifier in " + dice.of(words.modifiers())),
                new Way(
                        2,
                        () -> "its code" + values.is() + "in "
                                + dice.of(words.codes()).name()),
                new Way(2, () -> values.wordsOf(dice.of(words.readings()))),
                new Way(2, () -> "place of service" + values.is() + values.places()),
                new Way(2, this::carries),
                new Way(1, values::rendering),
                new Way(2, values::header),
                new Way(2, () -> "it has " + amounts.bound(judged, 9) + " units"),
                new Way(1, () -> "it has " + amounts.bound(judged, 5) + " days")));
        if (!judged.fast()) {
            ways.addAll(slow());
        }
        return dice.way(ways);
    }

    private List<Way> slow() {
        return List.of(
                new Way(2, this::diagnosis),
                new Way(
                        1,
                        () -> "charge" + values.is() + values.comparison() + " " + dice.word("100", "250.5", "dose")),
                new Way(1, () -> dice.word("sex is female", "sex is not female")),
                new Way(1, () -> dice.word("another payer comes first", "no other payer comes first")),
                new Way(1, () -> "family" + values.is() + dice.word("43235", "43235 or 45378")),
                new Way(
                        2,
                        () -> "age" + values.is() + values.comparison() + " "
                                + dice.word("18 years", "6 months", "10 weeks", "65 days")),
                new Way(1, this::received),
                new Way(
                        1,
                        () -> "its days are " + dice.word("", "not ") + "in one calendar "
                                + dice.word("week", "month", "year")));
    }

    private String fact(Judged judged) {
        return values.wordsOf(dice.of(words.facts(fact -> fact.hasWords() && judged.canAsk(fact))));
    }

    private String number(Judged judged) {
        List<Known> numbers =
                words.facts(fact -> fact.isNumber() && judged.canAsk(fact) && !(judged.fast() && fact.inTable()));
        return values.number(dice.of(numbers), numbers);
    }

    private String carries() {
        return "it has "
                + dice.word(
                        "an ndc",
                        "no ndc",
                        "a rendering provider",
                        "no rendering provider",
                        "a prior authorization",
                        "no prior authorization");
    }

    private String diagnosis() {
        String set = "in " + dice.of(words.diagnoses());
        return switch (dice.from(1, 3)) {
            case 1 -> "it has " + dice.word("a", "no") + " diagnosis " + set;
            case 2 -> "its first diagnosis" + values.is() + set;
            default -> "the claim has " + dice.word("a", "no") + " diagnosis " + set;
        };
    }

    private String received() {
        return "the claim was " + dice.word("", "not ") + "received " + values.comparison() + " "
                + dice.word("90 days", "3 months", "1 year", "20 weeks") + " after its " + dice.word("first", "last")
                + " day";
    }
}
