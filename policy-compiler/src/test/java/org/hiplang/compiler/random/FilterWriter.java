package org.hiplang.compiler.random;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.compiler.random.Dice.Way;
import org.hiplang.compiler.random.Known.Scope;

/** Writes what narrows lines down. */
final class FilterWriter {
    private static final List<String> SAME =
            List.of("code", "modifiers", "days", "units", "ndc", "provider", "place", "tin", "npi", "taxonomy");

    private final Dice dice;
    private final ValueWriter values;
    private final Vocabulary words;

    FilterWriter(Dice dice, ValueWriter values, Vocabulary words) {
        this.dice = dice;
        this.values = values;
        this.words = words;
    }

    /** None, one or two of them, with a blank before. */
    String some(Meeting meeting, boolean fast) {
        if (dice.oneIn(2)) {
            return "";
        }
        String first = " " + filter(meeting, fast);
        return dice.oneIn(4) ? first + " and " + filter(meeting, fast) : first;
    }

    String filter(Meeting meeting, boolean fast) {
        List<Way> ways = new ArrayList<>(List.of(
                new Way(6, () -> dice.word("with", "without") + " a modifier in " + dice.of(words.modifiers())),
                new Way(5, this::same),
                new Way(3, this::carries),
                new Way(3, () -> "whose place of service" + values.is() + values.places()),
                new Way(2, () -> "whose " + values.rendering()),
                new Way(2, () -> "with " + dice.word("", "no ") + dice.word("more", "fewer") + " units")));
        addFacts(ways, meeting, fast);
        if (!fast) {
            addSlow(ways, meeting);
        }
        return dice.way(ways);
    }

    private void addSlow(List<Way> ways, Meeting meeting) {
        ways.add(new Way(2, () -> dice.word("with", "without") + " a diagnosis in " + dice.of(words.diagnoses())));
        ways.add(new Way(2, () -> "whose first diagnosis" + values.is() + "in " + dice.of(words.diagnoses())));
        ways.add(new Way(2, () -> "with " + dice.word("a", "no") + " " + dice.word("larger", "smaller") + " charge"));
        ways.add(
                new Way(1, () -> "whose charge" + values.is() + values.comparison() + " " + dice.word("100", "250.5")));
        if (meeting != Meeting.CAME) {
            ways.add(new Way(
                    3, () -> "paired in pairs-of-codes" + dice.word("", " as indicator 0", " as indicator 0 or 1")));
        }
    }

    private void addFacts(List<Way> ways, Meeting meeting, boolean fast) {
        List<Known> known = words.facts(fact -> meeting.knows(fact) && fact.of() != Scope.CLAIM);
        List<Known> ofWords = known.stream().filter(Known::hasWords).toList();
        List<Known> numbers = known.stream().filter(Known::isNumber).toList();
        List<Known> common = ofWords.stream()
                .filter(fact -> !fast || fact.of() == Scope.LINE)
                .toList();
        if (!ofWords.isEmpty()) {
            ways.add(new Way(9, () -> "whose " + values.wordsOf(dice.of(ofWords))));
        }
        if (!common.isEmpty()) {
            ways.add(new Way(3, () -> inCommon(dice.of(common))));
        }
        if (!fast && !numbers.isEmpty()) {
            ways.add(new Way(3, () -> "whose " + values.number(dice.of(numbers), numbers)));
            ways.add(new Way(2, () -> held(dice.of(numbers))));
        }
        if (!fast && meeting.knows(words.facts(Known::isCode).get(0))) {
            ways.add(new Way(2, () -> dice.word("with a family in common", "whose family is 43235 or G0121")));
        }
    }

    private String held(Known number) {
        return "with " + dice.word("a", "no") + " " + dice.word("larger", "smaller") + " " + number.name();
    }

    private static String inCommon(Known fact) {
        return "with " + ("aeiou".indexOf(fact.name().charAt(0)) < 0 ? "a " : "an ") + fact.name() + " in common";
    }

    private String carries() {
        return dice.word("with", "without") + " "
                + dice.word("an ndc", "a rendering provider", "a prior authorization");
    }

    private String same() {
        return "with the same " + ValueWriter.list(dice.some(SAME, 3), "and");
    }
}
