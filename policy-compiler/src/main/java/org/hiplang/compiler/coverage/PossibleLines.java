package org.hiplang.compiler.coverage;

import java.util.List;
import java.util.Set;
import org.hiplang.compiler.meaning.CodeMeaning;
import org.hiplang.dsl.model.Comparison;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Condition.Quantity;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.CodeSet;

/** What conditions that speak of lines can come to: there is always a claim with no such line, and one with many. */
final class PossibleLines {
    private final CodeMeaning codes;
    private final PossiblePayment payment;

    PossibleLines(CodeMeaning codes, PossiblePayment payment) {
        this.codes = codes;
        this.payment = payment;
    }

    /** Whether so many lines meet a subject with one of those codes. */
    Set<Truth> meet(Quantity quantity, LinePhrase lines, CodeSet subject) {
        Set<Truth> match = match(lines, false);
        int always = isAlwaysOne(lines, subject) ? 1 : 0;
        int count = quantity.count();
        return switch (quantity.bound()) {
            case AT_LEAST -> atLeast(count, always, match);
            case AT_MOST -> Truths.not(atLeast(count + 1, always, match));
            case EXACTLY -> Truths.and(atLeast(count, always, match), Truths.not(atLeast(count + 1, always, match)));
        };
    }

    /** Whether it may be unknown of a line whether it is as the words want it. */
    boolean mayBeUnknown(LinePhrase lines) {
        return match(lines, false).contains(Truth.UNKNOWN);
    }

    /** Whether so many lines came before: of any number nobody may know. */
    Set<Truth> came(Condition.LinesCame condition) {
        return condition.quantity().bound() == Quantity.Bound.AT_LEAST
                        && condition.quantity().count() == 0
                ? Set.of(Truth.YES)
                : Set.of(Truth.values());
    }

    /** Whether the subject is the nth of them. */
    Set<Truth> nth(Condition.NthLine condition, CodeSet subject) {
        LinePhrase lines = condition.lines();
        if (subject.and(codes.of(lines.codes())).isEmpty()) {
            return Set.of(Truth.NO);
        }
        boolean always = condition.n() == 1 && condition.orLater() && isAlwaysOne(lines, subject);
        Set<Truth> rank = condition
                .by()
                .map(by -> Truths.and(match(lines, false), Possible.compared(by.number())))
                .orElseGet(() -> match(lines, condition.n() == 1));
        return always ? Set.of(Truth.YES) : together(rank, Set.of(Truth.NO));
    }

    private static Set<Truth> atLeast(int count, int always, Set<Truth> match) {
        return count <= always
                ? Set.of(Truth.YES)
                : Truths.of(match.contains(Truth.YES), true, match.contains(Truth.UNKNOWN));
    }

    /** Whether the subject itself is such a line, whatever the claim. */
    private boolean isAlwaysOne(LinePhrase lines, CodeSet subject) {
        boolean meant =
                !lines.other() && subject.except(codes.of(lines.codes())).isEmpty();
        return meant && match(lines, true).equals(Set.of(Truth.YES));
    }

    /** Whether a line that meets the subject is as the words want it. */
    private Set<Truth> match(LinePhrase lines, boolean itself) {
        Set<Truth> paid = lines.payable() ? payment.of(codes.of(lines.codes()), lines.after()) : Set.of(Truth.YES);
        return Truths.and(paid, all(lines.filters(), itself));
    }

    private Set<Truth> all(List<LineFilter> filters, boolean itself) {
        return filters.stream().map(filter -> of(filter, itself)).reduce(Set.of(Truth.YES), Truths::and);
    }

    private Set<Truth> of(LineFilter filter, boolean itself) {
        return filter.accept(new LineFilter.Visitor<>() {
            @Override
            public Set<Truth> modified(LineFilter.Modified modified) {
                return Truths.EITHER;
            }

            @Override
            public Set<Truth> whoseFact(LineFilter.WhoseFact whose) {
                return Possible.of(whose.fact(), whose.values(), whose.is());
            }

            @Override
            public Set<Truth> whoseNumber(LineFilter.WhoseNumber whose) {
                return Possible.of(whose.test());
            }

            @Override
            public Set<Truth> same(LineFilter.Same same) {
                return itself ? Set.of(Truth.YES) : Truths.EITHER;
            }

            @Override
            public Set<Truth> compared(LineFilter.Compared compared) {
                if (itself) {
                    boolean no = compared.how() == Comparison.MORE_THAN || compared.how() == Comparison.LESS_THAN;
                    return Set.of(Truth.of(!no));
                }
                return compared.number().map(Possible::compared).orElse(Truths.EITHER);
            }

            @Override
            public Set<Truth> paired(LineFilter.Paired paired) {
                return Truths.EITHER;
            }

            @Override
            public Set<Truth> own(LineFilter.Own own) {
                return own.what() instanceof Condition.DiagnosisIn in ? Possible.of(in) : Truths.EITHER;
            }

            @Override
            public Set<Truth> common(LineFilter.Common common) {
                return Truths.of(true, !itself, !Possible.isAlwaysPresumed(common.fact()));
            }

            @Override
            public Set<Truth> oneOf(LineFilter.OneOf kind) {
                return kind.options().stream()
                        .map(option -> all(option.filters(), itself))
                        .reduce(Set.of(), PossibleLines::together);
            }
        });
    }

    /** A line is of one option or of another, as its code has it. */
    private static Set<Truth> together(Set<Truth> one, Set<Truth> other) {
        return Truths.of(
                one.contains(Truth.YES) || other.contains(Truth.YES),
                one.contains(Truth.NO) || other.contains(Truth.NO),
                one.contains(Truth.UNKNOWN) || other.contains(Truth.UNKNOWN));
    }
}
