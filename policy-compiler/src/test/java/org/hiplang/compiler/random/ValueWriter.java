package org.hiplang.compiler.random;

import java.util.List;

/** Writes what something is held against. */
final class ValueWriter {
    private final Dice dice;

    ValueWriter(Dice dice) {
        this.dice = dice;
    }

    /** With commas, and a word before the last. */
    static String list(List<String> all, String word) {
        int last = all.size() - 1;
        return last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " " + word + " " + all.get(last);
    }

    String is() {
        return dice.oneIn(3) ? " is not " : " is ";
    }

    String comparison() {
        return dice.word("more than", "less than", "at least", "at most");
    }

    /** A fact or a reading, and some of its words. */
    String wordsOf(Known fact) {
        return fact.name() + is() + list(dice.some(fact.words(), fact.words().size() - 1), "or");
    }

    /** A number, held against figures or against another one. */
    String number(Known number, List<Known> others) {
        if (dice.oneIn(3)) {
            return number.name() + is() + list(dice.some(List.of("0", "1", "2.5", "7", "30"), 3), "or");
        }
        String against = dice.oneIn(3) ? dice.of(others).name() : dice.word("1", "2", "2.5", "7");
        return number.name() + is() + comparison() + " " + against;
    }

    String places() {
        return list(dice.some(List.of("11", "12", "21"), 2), "or");
    }

    String rendering() {
        return dice.oneIn(2)
                ? "rendering npi" + is() + "\"1234567893\""
                : "rendering taxonomy" + is() + "\"163W00000X\"" + dice.word("", " or \"207Q00000X\"");
    }

    /** What a claim says for all its lines. */
    String header() {
        return switch (dice.from(1, 6)) {
            case 1 -> "plan" + is() + dice.word("\"PLAN-A\"", "\"PLAN-A\", \"PLAN-B\"");
            case 2 -> "group" + is() + "\"GRP01\"";
            case 3 -> "billing npi" + is() + "\"1234567893\"";
            case 4 -> "billing tin" + is() + "\"12-3456789\"";
            case 5 -> "billing taxonomy" + is() + "\"251F00000X\"";
            default -> "frequency" + is() + "\"1\" or \"7\"";
        };
    }
}
