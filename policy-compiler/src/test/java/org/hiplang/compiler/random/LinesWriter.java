package org.hiplang.compiler.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes which lines a condition speaks of. */
final class LinesWriter {
    private final Dice dice;
    private final FilterWriter filters;
    private final Vocabulary words;
    private final List<Judged> before = new ArrayList<>();

    LinesWriter(Dice dice, FilterWriter filters, Vocabulary words) {
        this.dice = dice;
        this.filters = filters;
        this.words = words;
    }

    /** A rule was written; what it finds can be asked for after it. */
    void add(Judged rule) {
        before.add(rule);
    }

    /** As in {@code payable lines in SET with the same code}. */
    String phrase(Judged judged, Meeting meeting, boolean several) {
        return phrase(judged, meeting, several, in(meeting, judged));
    }

    /** The same of lines of a set. */
    String phrase(Judged judged, Meeting meeting, boolean several, In in) {
        String line = (several ? "lines" : "line") + in.text();
        return payable(judged, meeting, line, in) + filters.some(meeting, judged.fast());
    }

    /** Where codes must be told: a set that is named. */
    In named(Judged judged) {
        List<Codes> later = words.codes().stream().filter(judged::comesAfter).toList();
        return of(dice.of(later.isEmpty() || dice.oneIn(3) ? words.codes() : later));
    }

    private In in(Meeting meeting, Judged judged) {
        List<Codes> kinds = words.kinds().stream().filter(meeting::knows).toList();
        if (!kinds.isEmpty() && dice.oneIn(5)) {
            return of(dice.of(kinds));
        }
        return switch (dice.from(1, 12)) {
            case 1 -> new In("", 0, CodeWriter.BANDS.size());
            case 2 -> few();
            default -> named(judged);
        };
    }

    private static In of(Codes codes) {
        return new In(" in " + codes.name(), codes.first(), codes.last());
    }

    private In few() {
        int band = dice.from(0, CodeWriter.BANDS.size() - 1);
        return new In(" in " + CodeWriter.code(band, 2) + ", " + CodeWriter.code(band, dice.from(3, 9)), band, band);
    }

    private String payable(Judged judged, Meeting meeting, String line, In in) {
        if (!dice.oneIn(3)) {
            return line;
        }
        boolean lookedBackOn = meeting == Meeting.CAME && judged.byDay() && dice.oneIn(6);
        if ((in.first() > judged.last() && !dice.oneIn(4)) || lookedBackOn) {
            return "payable " + line;
        }
        List<Judged> can = before.stream()
                .filter(rule -> rule.first() >= judged.last())
                .filter(rule -> rule.first() <= in.last() && rule.last() >= in.first())
                .toList();
        return can.isEmpty() ? line : "payable " + line + " after " + names(dice.some(can, 2));
    }

    /** Rules by name, or those of a group by that of the group. */
    private static String names(List<Judged> rules) {
        if (rules.stream().map(Judged::rule).sorted().toList().equals(RuleWriter.GROUPED)) {
            return RuleWriter.GROUP;
        }
        return rules.stream().map(rule -> RuleWriter.name(rule.rule())).collect(Collectors.joining(", "));
    }

    /**
     * Which codes lines have.
     *
     * @param text with {@code in} before it, or nothing
     * @param first their first band
     * @param last their last band
     */
    record In(String text, int first, int last) {}
}
