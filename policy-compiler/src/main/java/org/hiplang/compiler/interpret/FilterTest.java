package org.hiplang.compiler.interpret;

import java.util.HashSet;
import java.util.Optional;
import org.hiplang.compiler.interpret.Interpreter.SetNumbers;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.RuleGroup;
import org.hiplang.runtime.claim.Sameness;
import org.hiplang.runtime.judge.Came;
import org.hiplang.runtime.judge.Grounds;
import org.hiplang.runtime.judge.Judgement;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.Comparison;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PairsInfo;

/** Whether another line is as the words want it: payable, with its modifiers, facts and code. */
final class FilterTest {
    private final SetNumbers sets;
    private final LinePhrase lines;
    private final Judgement claim;
    private final int line;
    private final int other;
    private final Grounds grounds;

    FilterTest(SetNumbers sets, LinePhrase lines, Judgement claim, int line, int other, Grounds grounds) {
        this.sets = sets;
        this.lines = lines;
        this.claim = claim;
        this.line = line;
        this.other = other;
        this.grounds = grounds;
    }

    Truth holdOnOneOf(Days days) {
        return days.stream().mapToObj(this::holdOn).reduce(Truth.NO, Truth::or);
    }

    Truth holdOnAllOf(Days days) {
        return days.stream().mapToObj(this::holdOn).reduce(Truth.YES, Truth::and);
    }

    Truth holdOn(int day) {
        int mark = grounds.mark();
        return filtersHold(mark, lines.payable() ? payable(day) : Truth.YES, day);
    }

    /** Of a line that came before; what its filters ask does not hang on a day. */
    Truth holdOf(Came came) {
        int mark = grounds.mark();
        return filtersHold(mark, lines.payable() ? payable(came) : came.in(other, grounds), Facts.ANY);
    }

    /** Of a day of a line that came before. */
    Truth holdOf(Came came, int day) {
        int mark = grounds.mark();
        Truth within = came.on(day, grounds);
        return filtersHold(mark, lines.payable() ? payable(came, day).and(within) : within, Facts.ANY);
    }

    private Truth filtersHold(int mark, Truth payable, int day) {
        Truth all = payable;
        for (LineFilter filter : lines.filters()) {
            all = all.and(holds(filter, day));
        }
        return grounds.settle(mark, all);
    }

    private Truth payable(Came came, int day) {
        return lines.after()
                .map(after -> came.payableOnAfter(new HashSet<>(after.rules()), day, other, grounds))
                .orElseGet(() -> came.payableOn(day, other, grounds));
    }

    private Truth payable(Came came) {
        return lines.after()
                .map(after -> came.payableAfter(new HashSet<>(after.rules()), other, grounds))
                .orElseGet(() -> came.payable(other, grounds));
    }

    private Truth payable(int day) {
        Optional<RuleGroup> after = lines.after();
        return after.isPresent()
                ? claim.payableAfter(new HashSet<>(after.get().rules()), other, day, grounds)
                : claim.payable(other, day, grounds);
    }

    /** What was missed on a line that is meant all the same, or is not, need not be asked for. */
    private Truth holds(LineFilter.OneOf.Option option, int day) {
        if (!claim.in(other, sets.of(option.codes()))) {
            return Truth.NO;
        }
        int mark = grounds.mark();
        Truth all = Truth.YES;
        for (LineFilter filter : option.filters()) {
            all = all.and(holds(filter, day));
        }
        return grounds.settle(mark, all);
    }

    private Truth holds(LineFilter filter, int day) {
        return filter.accept(new LineFilter.Visitor<>() {
            @Override
            public Truth modified(LineFilter.Modified modified) {
                boolean carries = claim.hasModifier(other, ConditionTest.modifiers(modified.modifiers()));
                return Truth.of(carries == modified.with());
            }

            @Override
            public Truth whoseFact(LineFilter.WhoseFact fact) {
                Truth is = claim.fact(sets.fact(fact.fact()), other, day, new HashSet<>(fact.values()), grounds);
                return fact.is() ? is : is.not();
            }

            @Override
            public Truth whoseNumber(LineFilter.WhoseNumber number) {
                return ConditionTest.is(number.test(), sets, claim, other, day, grounds);
            }

            @Override
            public Truth oneOf(LineFilter.OneOf kind) {
                Truth any = Truth.NO;
                for (LineFilter.OneOf.Option option : kind.options()) {
                    any = any.or(holds(option, day));
                }
                return any;
            }

            @Override
            public Truth own(LineFilter.Own own) {
                return new LineTest(claim, other, grounds).holds(own.what());
            }

            @Override
            public Truth common(LineFilter.Common common) {
                return claim.common(sets.fact(common.fact()), line, other, day, grounds);
            }

            @Override
            public Truth compared(LineFilter.Compared compared) {
                Comparison how = Comparison.valueOf(compared.how().name());
                return compared.number()
                        .map(number -> claim.numbers().beside(sets.fact(number), how, other, line, day, grounds))
                        .orElseGet(() -> Truth.of(claim.unitsBeside(how, line, other)));
            }

            @Override
            public Truth paired(LineFilter.Paired paired) {
                PairsInfo pairs = sets.pairs(paired.pairs());
                return Truth.of(paired.as()
                        .map(as -> claim.paired(pairs, as.column(), new HashSet<>(as.values()), line, other, day))
                        .orElseGet(() -> claim.paired(pairs, line, other, day)));
            }

            @Override
            public Truth same(LineFilter.Same same) {
                return Truth.of(same.in().stream()
                        .allMatch(aspect -> claim.same(Sameness.valueOf(aspect.name()), line, other)));
            }
        });
    }
}
