package org.hiplang.compiler.meaning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Period;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Together;
import org.hiplang.dsl.model.Verdict;

/** The lines that a rule speaks of, wherever in it they stand. */
public final class Reads {
    private Reads() {}

    /** Of a rule. */
    public static List<LinePhrase> of(Rule rule) {
        return Stream.concat(
                        rule.where().stream()
                                .flatMap(where -> Atoms.of(where).stream())
                                .flatMap(condition ->
                                        Stream.concat(phrase(condition).stream(), since(condition).stream())),
                        together(rule).stream())
                .toList();
    }

    /** The lines that its verdict bounds together with the subject, if it does so. */
    public static Optional<LinePhrase> together(Rule rule) {
        return bound(rule).map(Together::lines);
    }

    /** What its verdict bounds together with the subject, if it does so. */
    public static Optional<Together> bound(Rule rule) {
        return rule.verdict() instanceof Verdict.KeepsAtMost keeps ? keeps.together() : Optional.empty();
    }

    /** The days that its verdict looks back on, if it bounds what came. */
    public static Optional<Period> bounded(Rule rule) {
        return bound(rule).flatMap(Together::came);
    }

    /** The lines that one part of a condition speaks of, if it speaks of any. */
    public static Optional<LinePhrase> phrase(Condition condition) {
        if (condition instanceof Condition.LinesMeet meet) {
            return Optional.of(meet.lines());
        }
        if (condition instanceof Condition.LinesTotal total) {
            return Optional.of(total.lines());
        }
        if (condition instanceof Condition.LinesCame came) {
            return Optional.of(came.lines());
        }
        if (condition instanceof Condition.CameTotal total) {
            return Optional.of(total.lines());
        }
        if (condition instanceof Condition.CameInEach came) {
            return Optional.of(came.lines());
        }
        return condition instanceof Condition.NthLine nth ? Optional.of(nth.lines()) : Optional.empty();
    }

    /** The days that a condition looks back on, if it does so and they are not stretches of time. */
    public static Optional<Period> period(Condition condition) {
        if (condition instanceof Condition.LinesCame came) {
            return Optional.of(came.period());
        }
        return condition instanceof Condition.CameTotal total ? Optional.of(total.period()) : Optional.empty();
    }

    /** The lines of days before the one that is judged: all that a rule may know of what it found itself. */
    public static List<LinePhrase> lookingBack(Rule rule) {
        Stream<LinePhrase> asked = rule.where().stream()
                .flatMap(where -> Atoms.of(where).stream())
                .filter(Reads::looksBack)
                .flatMap(condition -> Stream.concat(phrase(condition).stream(), since(condition).stream()));
        Stream<LinePhrase> bounded =
                bounded(rule).filter(Period.Back.class::isInstance).stream().flatMap(period -> together(rule).stream());
        return Stream.concat(asked, bounded).toList();
    }

    /** Whether what a rule found of earlier days may matter to it. */
    public static boolean inOrderOfDays(Rule rule) {
        return lookingBack(rule).stream().anyMatch(LinePhrase::payable);
    }

    private static boolean looksBack(Condition condition) {
        return condition instanceof Condition.CameInEach
                || period(condition)
                        .filter(period -> period instanceof Period.Back || period instanceof Period.Since)
                        .isPresent();
    }

    /** The lines since the last of which something came, if it asks for that. */
    private static Optional<LinePhrase> since(Condition condition) {
        return period(condition)
                .flatMap(
                        period -> period instanceof Period.Since since ? Optional.of(since.lines()) : Optional.empty());
    }
}
