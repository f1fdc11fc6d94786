package org.hiplang.compiler.random;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hiplang.compiler.random.VerdictWriter.Verdict;

/** Writes rules, each of which may speak of those before it. */
final class RuleWriter {
    static final String GROUP = "first-two";
    static final List<Integer> GROUPED = List.of(1, 2);
    private static final int DEEPEST = 3;

    private final Dice dice;
    private final LinesWriter lines;
    private final ConditionWriter conditions;
    private final VerdictWriter verdicts;
    private final List<Codes> judged;
    private final List<Written> written = new ArrayList<>();

    RuleWriter(Dice dice, Vocabulary words) {
        this.dice = dice;
        // Where few sets are judged, several rules find something of one line.
        judged = dice.oneIn(2) ? dice.some(words.codes(), 3) : words.codes();
        ValueWriter values = new ValueWriter(dice);
        AmountWriter amounts = new AmountWriter(dice, words);
        lines = new LinesWriter(dice, new FilterWriter(dice, values, words), words);
        CameWriter came = new CameWriter(dice, lines, amounts);
        conditions = new ConditionWriter(
                dice,
                new OwnWriter(dice, values, amounts, words),
                new MeetingWriter(dice, lines, amounts, words),
                came);
        verdicts = new VerdictWriter(dice, lines, amounts, came);
    }

    static String name(int rule) {
        return "rule-" + rule;
    }

    /** So many rules, and the reasons and the group that they name. */
    String rules(int count) {
        String text = more(count);
        return reasons() + "rules " + GROUP + " \"the first two\": "
                + GROUPED.stream().map(RuleWriter::name).collect(Collectors.joining(", ")) + "\n\n" + text;
    }

    /** So many more rules. */
    String more(int count) {
        boolean allFast = dice.oneIn(2);
        int before = written.size();
        return IntStream.rangeClosed(before + 1, before + count)
                .mapToObj(number -> rule(number, allFast || dice.oneIn(2)))
                .collect(Collectors.joining());
    }

    private static String reasons() {
        return """

                reason denied-1 CO 96 N180 "{code} with {units} units on {days}"
                reason denied-2 CO 231 "not paid: {route}"
                reason included-1 CO 97 M15 "part of {that-code} on line {that-line}"
                reason included-2 CO 97 "part of another"
                reason keeps-1 CO 151 N362 "{bound} of {code} are paid"
                reason keeps-2 CO 119 "too many"
                reason pays-1 CO 59 "less is paid"
                reason pays-2 CO 45 "more than the fee"
                """;
    }

    private String rule(int number, boolean fast) {
        Subject subject = subject();
        Judged rule = new Judged(number, dice.oneIn(2), subject.first(), subject.last(), fast);
        Verdict verdict = verdicts.verdict();
        Optional<String> reason = reason(verdict);
        String text = "rule %s \"Rule %d\"\n  cites \"Section\" %d\n  each %sline%s\n%s%s%s\n"
                .formatted(
                        name(number),
                        number,
                        number,
                        rule.byDay() ? "day of a " : "",
                        subject.text(),
                        whereAndVerdict(rule, verdict),
                        reason.map(name -> "  as " + name + "\n").orElse(""),
                        givesWay(number, verdict, reason));
        lines.add(rule);
        written.add(new Written(number, verdict, reason));
        return text;
    }

    private String whereAndVerdict(Judged rule, Verdict verdict) {
        LinesWriter.In in = lines.named(rule);
        String where;
        if (verdict == Verdict.INCLUDED) {
            where = conditions.thatLine(rule, in);
        } else {
            where = dice.oneIn(12) ? "" : conditions.condition(rule, DEEPEST);
        }
        return (where.isEmpty() ? "" : "  where " + where + "\n") + "  " + verdicts.text(verdict, rule, in) + "\n";
    }

    private Optional<String> reason(Verdict verdict) {
        return verdict.hasReason()
                ? Optional.of(verdict.name().toLowerCase(Locale.ROOT) + (dice.oneIn(3) ? "-2" : "-1"))
                : Optional.empty();
    }

    private Subject subject() {
        int all = CodeWriter.BANDS.size() - 1;
        Codes codes = dice.of(judged);
        return switch (dice.from(1, 16)) {
            case 1 -> new Subject("", 0, all);
            case 2 -> new Subject(" not in " + codes.name(), 0, all);
            case 3 -> {
                int band = dice.from(0, all);
                yield new Subject(
                        " in " + CodeWriter.code(band, 1) + ", " + CodeWriter.code(band, 2) + " to "
                                + CodeWriter.code(band, 7),
                        band,
                        band);
            }
            default -> new Subject(" in " + codes.name(), codes.first(), codes.last());
        };
    }

    /** To those that may say the same for another reason, and to some others. */
    private String givesWay(int number, Verdict verdict, Optional<String> reason) {
        Set<String> to = new LinkedHashSet<>();
        if (number > GROUPED.size() && dice.oneIn(8)) {
            to.add(GROUP);
        }
        for (Written other : written) {
            boolean grouped = GROUPED.contains(other.rule()) && to.contains(GROUP);
            boolean clashes = other.verdict() == verdict && !other.reason().equals(reason) && !dice.oneIn(20);
            if (!grouped && (clashes || dice.oneIn(6))) {
                to.add(name(other.rule()));
            }
        }
        return to.isEmpty() ? "" : "  gives way to " + String.join(", ", to) + "\n";
    }

    private record Subject(String text, int first, int last) {}

    private record Written(int rule, Verdict verdict, Optional<String> reason) {}
}
