package org.hiplang.compiler.meaning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Verdict;

/** The lines that a rule speaks of, wherever in it they stand. */
public final class Reads {
    private Reads() {}

    /** Of a rule. */
    public static List<LinePhrase> of(Rule rule) {
        return Stream.concat(
                        rule.where().stream()
                                .flatMap(where -> Atoms.of(where).stream())
                                .flatMap(condition -> phrase(condition).stream()),
                        together(rule).stream())
                .toList();
    }

    /** The lines that its verdict bounds together with the subject, if it does so. */
    public static Optional<LinePhrase> together(Rule rule) {
        return rule.verdict() instanceof Verdict.KeepsAtMost keeps ? keeps.together() : Optional.empty();
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
        return condition instanceof Condition.NthLine nth ? Optional.of(nth.lines()) : Optional.empty();
    }
}
