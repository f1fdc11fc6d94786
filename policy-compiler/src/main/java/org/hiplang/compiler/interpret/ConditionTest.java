package org.hiplang.compiler.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.hiplang.compiler.interpret.Interpreter.SetNumbers;
import org.hiplang.compiler.meaning.Alternatives;
import org.hiplang.compiler.meaning.Reads;
import org.hiplang.compiler.words.Descriptions;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.NumberTest;
import org.hiplang.dsl.model.Ranking;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.TimeTest;
import org.hiplang.dsl.model.Verdict;
import org.hiplang.runtime.judge.Came;
import org.hiplang.runtime.judge.Count;
import org.hiplang.runtime.judge.Grounds;
import org.hiplang.runtime.judge.Judgement;
import org.hiplang.runtime.judge.Since;
import org.hiplang.runtime.judge.Total;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.Amount;
import org.hiplang.runtime.policy.Comparison;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.ModifierSet;
import org.hiplang.runtime.policy.Period;

/** What a condition comes to for one line, on the day or the days that are judged. */
final class ConditionTest implements Condition.Visitor<Truth> {
    private final Rule rule;
    private final Alternatives alternatives;
    private final SetNumbers sets;
    private final Judgement claim;
    private final int line;
    private final Days days;
    private final Grounds grounds;
    private final Watcher watcher;

    ConditionTest(
            Rule rule,
            Alternatives alternatives,
            SetNumbers sets,
            Judgement claim,
            int line,
            Days days,
            Grounds grounds,
            Watcher watcher) {
        this.rule = rule;
        this.alternatives = alternatives;
        this.sets = sets;
        this.claim = claim;
        this.line = line;
        this.days = days;
        this.grounds = grounds;
        this.watcher = watcher;
    }

    /** What the rule comes to; always yes where it has no condition. */
    Truth holds() {
        Truth truth = rule.where().map(this::ask).orElse(Truth.YES);
        watcher.saw(rule, truth);
        return truth;
    }

    private Truth ask(Condition condition) {
        OptionalInt alternative = alternatives.number(condition);
        Grounds.Lines before = alternative.isPresent() ? grounds.linesBefore() : null;
        Truth truth = condition.accept(this);
        watcher.saw(condition, truth);
        return alternative.isPresent() ? grounds.so(alternative.getAsInt(), before, truth) : truth;
    }

    /** Where a run reads the policy otherwise, what else is said is nothing that is found. */
    @Override
    public Truth and(Condition.And condition) {
        boolean asRead = condition.readings().stream().allMatch(reading -> reading.accept(this) == Truth.YES);
        ConditionTest test =
                asRead ? this : new ConditionTest(rule, alternatives, sets, claim, line, days, Grounds.SILENT, watcher);
        return test.join(condition.all(), Truth.YES, true);
    }

    @Override
    public Truth or(Condition.Or condition) {
        return join(condition.any(), Truth.NO, false);
    }

    @Override
    public Truth not(Condition.Not condition) {
        return ask(condition.condition()).not();
    }

    @Override
    public Truth linesMeet(Condition.LinesMeet condition) {
        boolean isThatLine = rule.verdict() instanceof Verdict.Included included
                && included.thatLine().equals(condition);
        Count count = new Count();
        int before = grounds.mark();
        for (int other : lines(condition.lines()).toArray()) {
            int mark = grounds.mark();
            Truth match = matches(condition.lines(), condition.relation(), other);
            count.add(isThatLine ? grounds.thatLine(other, mark, match) : grounds.line(other, mark, match));
        }
        return grounds.settle(before, within(condition.quantity(), count));
    }

    @Override
    public Truth linesTotal(Condition.LinesTotal condition) {
        Total total = total(condition.of());
        int before = grounds.mark();
        for (int other : lines(condition.lines()).toArray()) {
            if (condition.of() == Condition.Totalled.LINES) {
                int mark = grounds.mark();
                Truth match = matches(condition.lines(), condition.relation(), other);
                total.addLine(grounds.line(other, mark, match));
            } else {
                add(condition.lines(), condition.relation(), other, total);
            }
        }
        Comparison how = Comparison.valueOf(condition.how().name());
        Truth is = total.is(how, sets.amount(condition.number()), line, days.first(), grounds);
        return grounds.settle(before, is);
    }

    private Total total(Condition.Totalled of) {
        return switch (of) {
            case LINES -> claim.totalLines();
            case UNITS -> claim.totalUnits();
            case DAYS -> claim.totalDays();
        };
    }

    /** The units of the lines of lower numbers, and of those that came, that the verdict bounds together with this one. */
    Optional<Total> before() {
        return Reads.bound(rule).map(together -> {
            Total total = claim.totalUnits();
            lines(together.lines())
                    .filter(other -> other < line)
                    .forEach(other -> add(
                            together.lines(),
                            rule.subject().byDay()
                                    ? Condition.Relation.COVERS_THAT_DAY
                                    : Condition.Relation.IS_ON_THE_CLAIM,
                            other,
                            total));
            together.came().ifPresent(period -> addAll(together.lines(), came(period), total));
            return total;
        });
    }

    private void addAll(LinePhrase meant, Came came, Total total) {
        for (int other = came.first(); other >= 0; other = came.next(other)) {
            if (isMeant(meant, other)) {
                add(new FilterTest(sets, meant, claim, line, other, grounds), came, other, total);
            }
        }
        total.more(came.more(grounds));
    }

    /** A line that looks the same on each day counts whole on the claim, also on days on which the policy is not in force. */
    private void add(LinePhrase meant, Condition.Relation relation, int other, Total total) {
        FilterTest filters = new FilterTest(sets, meant, claim, line, other, grounds);
        boolean onTheClaim = relation == Condition.Relation.IS_ON_THE_CLAIM;
        Days others = new Days(claim.firstDay(other), claim.lastDay(other));
        Days counted = onTheClaim ? others : days.shared(others);
        if (meant.dependsOnTheDay()) {
            counted.stream().forEach(day -> {
                int mark = grounds.mark();
                total.add(other, day, day, grounds.line(other, mark, filters.holdOn(day)));
            });
        } else if (onTheClaim) {
            int mark = grounds.mark();
            total.add(other, grounds.line(other, mark, filters.holdOn(days.first())));
        } else if (!counted.isEmpty()) {
            int mark = grounds.mark();
            total.add(other, counted.first(), counted.last(), grounds.line(other, mark, filters.holdOn(days.first())));
        }
    }

    @Override
    public Truth linesCame(Condition.LinesCame condition) {
        LinePhrase lines = condition.lines();
        Came came = came(condition.period());
        Count count = new Count();
        int before = grounds.mark();
        for (int other = came.first(); other >= 0; other = came.next(other)) {
            if (isMeant(lines, other)) {
                int mark = grounds.mark();
                Truth match = new FilterTest(sets, lines, claim, line, other, grounds).holdOf(came);
                count.add(grounds.line(other, mark, match));
            }
        }
        count.more(came.more(grounds));
        return grounds.settle(before, within(condition.quantity(), count));
    }

    @Override
    public Truth cameTotal(Condition.CameTotal condition) {
        LinePhrase lines = condition.lines();
        Came came = came(condition.period());
        Total total = total(condition.of());
        int before = grounds.mark();
        for (int other = came.first(); other >= 0; other = came.next(other)) {
            if (isMeant(lines, other)) {
                FilterTest filters = new FilterTest(sets, lines, claim, line, other, grounds);
                if (condition.of() == Condition.Totalled.LINES) {
                    int mark = grounds.mark();
                    total.addLine(grounds.line(other, mark, filters.holdOf(came)));
                } else {
                    add(filters, came, other, total);
                }
            }
        }
        total.more(came.more(grounds));
        Comparison how = Comparison.valueOf(condition.how().name());
        return grounds.settle(before, total.is(how, sets.amount(condition.number()), line, days.first(), grounds));
    }

    private void add(FilterTest filters, Came came, int other, Total total) {
        for (int day = came.firstDay(other); day <= came.lastDay(other); day++) {
            int mark = grounds.mark();
            total.add(other, day, day, grounds.line(other, mark, filters.holdOf(came, day)));
        }
    }

    @Override
    public Truth cameInEach(Condition.CameInEach condition) {
        LinePhrase lines = condition.lines();
        Period stretch = Descriptions.of(condition.unit());
        List<Came> stretches = rule.subject().byDay()
                ? claim.cameInEachBefore(stretch, condition.count(), days.first())
                : claim.cameInEach(stretch, condition.count(), line);
        int before = grounds.mark();
        Truth all = Truth.YES;
        for (Came came : stretches) {
            int begin = grounds.mark();
            Truth any = Truth.NO;
            for (int other = came.first(); other >= 0; other = came.next(other)) {
                if (isMeant(lines, other)) {
                    int mark = grounds.mark();
                    Truth match = new FilterTest(sets, lines, claim, line, other, grounds).holdOf(came);
                    any = any.or(grounds.line(other, mark, match));
                }
            }
            all = all.and(grounds.settle(begin, any.or(came.more(grounds))));
        }
        return grounds.settle(before, all);
    }

    private Came came(org.hiplang.dsl.model.Period period) {
        boolean byDay = rule.subject().byDay();
        if (period instanceof org.hiplang.dsl.model.Period.OnTheDay) {
            return byDay ? claim.cameOnDay(days.first()) : claim.cameOn(line);
        }
        if (period instanceof org.hiplang.dsl.model.Period.After after) {
            return byDay
                    ? claim.cameAfterDay(Descriptions.of(after), days.first())
                    : claim.cameAfter(Descriptions.of(after), line);
        }
        return period instanceof org.hiplang.dsl.model.Period.Back back
                ? came(Descriptions.of(back, sets.tables()))
                : since(((org.hiplang.dsl.model.Period.Since) period).lines());
    }

    private Came came(Period period) {
        return rule.subject().byDay() ? claim.cameBefore(period, line, days.first()) : claim.came(period, line);
    }

    /** Of a line that is payable on some of its days, the last of these counts. */
    private Came since(LinePhrase lines) {
        Came ever = came(Period.EVER);
        Since since = ever.since();
        for (int other = ever.first(); other >= 0; other = ever.next(other)) {
            if (isMeant(lines, other)) {
                FilterTest filters = new FilterTest(sets, lines, claim, line, other, grounds);
                for (int day = ever.firstDay(other); day <= ever.lastDay(other); day++) {
                    int mark = grounds.mark();
                    since.add(other, day, mark, filters.holdOf(ever, day), grounds);
                }
            }
        }
        return since.came(grounds);
    }

    @Override
    public Truth nthLine(Condition.NthLine condition) {
        if (lines(condition.lines()).noneMatch(other -> other == line)) {
            return Truth.NO;
        }
        Count earlier = new Count();
        int before = grounds.mark();
        for (int other : lines(condition.lines())
                .filter(other -> other != line && (condition.by().isPresent() || other < line))
                .toArray()) {
            int mark = grounds.mark();
            Truth match = matches(condition.lines(), condition.relation(), other);
            Truth ahead = condition.by().map(by -> isAhead(by, other)).orElse(Truth.YES);
            earlier.add(grounds.counted(other, mark, match.and(ahead)));
        }
        int needed = condition.n() - 1;
        Truth rank = grounds.settle(before, condition.orLater() ? earlier.atLeast(needed) : earlier.exactly(needed));
        int mark = grounds.mark();
        Truth itself = grounds.settle(mark, matches(condition.lines(), condition.relation(), line));
        return grounds.settle(before, rank.and(itself));
    }

    /** Of two lines with the same number the one with the lower line number is ahead. */
    private Truth isAhead(Ranking by, int other) {
        Comparison how = by.smallestFirst()
                ? (other < line ? Comparison.AT_MOST : Comparison.LESS_THAN)
                : (other < line ? Comparison.AT_LEAST : Comparison.MORE_THAN);
        return claim.numbers().beside(sets.fact(by.number()), how, other, line, days.first(), grounds);
    }

    @Override
    public Truth hasModifier(Condition.HasModifier condition) {
        boolean carries = claim.hasModifier(line, modifiers(condition.modifiers()));
        return Truth.of(carries == condition.has());
    }

    @Override
    public Truth diagnosisIn(Condition.DiagnosisIn condition) {
        return itself().diagnosisIn(condition);
    }

    @Override
    public Truth codeIn(Condition.CodeIn condition) {
        return Truth.of(claim.in(line, sets.of(condition.codes())) == condition.is());
    }

    @Override
    public Truth factIs(Condition.FactIs condition) {
        Set<String> values = new HashSet<>(condition.values());
        Truth is = claim.fact(sets.fact(condition.fact()), line, days.first(), values, grounds);
        return condition.is() ? is : is.not();
    }

    @Override
    public Truth numberIs(Condition.NumberIs condition) {
        return is(condition.test(), sets, claim, line, days.first(), grounds);
    }

    static Truth is(NumberTest test, SetNumbers sets, Judgement claim, int line, int day, Grounds grounds) {
        Comparison how = Comparison.valueOf(test.how().name());
        List<Amount> with = test.with().stream().map(sets::amount).toList();
        Truth truth = claim.numbers().fact(sets.fact(test.fact()), how, with, line, day, grounds);
        return test.is() ? truth : truth.not();
    }

    @Override
    public Truth ageIs(Condition.AgeIs condition) {
        TimeTest age = condition.age();
        Truth is = claim.times()
                .age(
                        sets.fact(condition.birth()),
                        Comparison.valueOf(age.how().name()),
                        sets.amount(age.number()),
                        age.unit(),
                        line,
                        rule.subject().byDay() ? days.first() : Facts.ANY,
                        grounds);
        return age.is() ? is : is.not();
    }

    @Override
    public Truth receivedAfter(Condition.ReceivedAfter condition) {
        TimeTest time = condition.time();
        Truth is = claim.times()
                .received(
                        sets.fact(condition.received()),
                        Comparison.valueOf(time.how().name()),
                        sets.amount(time.number()),
                        time.unit(),
                        condition.afterLast(),
                        line,
                        days.first(),
                        grounds);
        return time.is() ? is : is.not();
    }

    @Override
    public Truth readingIs(Condition.ReadingIs condition) {
        boolean is = claim.reads(Descriptions.of(condition.reading()), new HashSet<>(condition.words()));
        return Truth.of(is == condition.is());
    }

    @Override
    public Truth placeIs(Condition.PlaceIs condition) {
        return itself().placeIs(condition);
    }

    @Override
    public Truth unitsAre(Condition.UnitsAre condition) {
        Comparison how = Comparison.valueOf(condition.how().name());
        return claim.numbers().units(how, sets.amount(condition.units()), line, days.first(), grounds);
    }

    @Override
    public Truth daysAre(Condition.DaysAre condition) {
        Comparison how = Comparison.valueOf(condition.how().name());
        return claim.numbers().days(how, sets.amount(condition.days()), line, days.first(), grounds);
    }

    @Override
    public Truth daysInOne(Condition.DaysInOne condition) {
        return Truth.of(claim.isInOne(Descriptions.of(condition.unit()), line) == condition.are());
    }

    @Override
    public Truth carries(Condition.Carries condition) {
        return itself().carries(condition);
    }

    @Override
    public Truth headerIs(Condition.HeaderIs condition) {
        return itself().headerIs(condition);
    }

    private LineTest itself() {
        return new LineTest(claim, line, grounds);
    }

    private Truth join(List<Condition> parts, Truth start, boolean all) {
        int mark = grounds.mark();
        Truth joined = start;
        for (Condition part : parts) {
            Truth truth = ask(part);
            joined = all ? joined.and(truth) : joined.or(truth);
        }
        return grounds.settle(mark, joined);
    }

    /** The lines that the words may mean by their codes. */
    private IntStream lines(LinePhrase lines) {
        return IntStream.range(0, claim.lines()).filter(other -> isMeant(lines, other));
    }

    private boolean isMeant(LinePhrase lines, int other) {
        boolean counts = !lines.other() || other != line;
        return counts
                && lines.codes().map(codes -> claim.in(other, sets.of(codes))).orElse(true);
    }

    /** Whether another line is one of those that the words mean, and meets this one. */
    private Truth matches(LinePhrase lines, Condition.Relation relation, int other) {
        Days others = new Days(claim.firstDay(other), claim.lastDay(other));
        FilterTest filters = new FilterTest(sets, lines, claim, line, other, grounds);
        return switch (relation) {
            case COVERS_THAT_DAY, COVERS_ONE_OF_ITS_DAYS -> filters.holdOnOneOf(days.shared(others));
            case COVERS_ALL_OF_ITS_DAYS -> days.equals(days.shared(others)) ? filters.holdOnAllOf(days) : Truth.NO;
            case IS_ON_THE_CLAIM ->
                lines.dependsOnTheDay() ? filters.holdOnOneOf(others) : filters.holdOn(days.first());
        };
    }

    private static Truth within(Condition.Quantity quantity, Count count) {
        return switch (quantity.bound()) {
            case AT_LEAST -> count.atLeast(quantity.count());
            case AT_MOST -> count.atMost(quantity.count());
            case EXACTLY -> count.exactly(quantity.count());
        };
    }

    static ModifierSet modifiers(org.hiplang.dsl.model.ModifierSet set) {
        return ModifierSet.of(set.modifiers().toArray(String[]::new));
    }
}
