package org.hiplang.runtime.judge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.decision.Ask;
import org.hiplang.runtime.decision.DaySet;
import org.hiplang.runtime.decision.DayUnits;
import org.hiplang.runtime.decision.EarlierLine;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.decision.Payment;
import org.hiplang.runtime.judge.Placement.Rank;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Verdict;

/** Turns the settlement of one line into the decision that an application reads. */
final class DecisionWriter {
    private static final Comparator<Ask> BY_FACT_AND_LINE = Comparator.comparing(
                    (Ask ask) -> ask.fact().name())
            .thenComparing(ask -> ask.line().orElse(0))
            .thenComparing(ask -> ask.earlier().map(EarlierLine::claim).orElse(""))
            .thenComparing(ask -> ask.earlier().map(EarlierLine::line).orElse(0));

    /** What a finding decides of a line, from the most. */
    private static final int VERDICT = 0;

    private static final int SOMETHING = 1;
    private static final int NOTHING = 2;

    private final Claim claim;
    private final EarlierLines earlier;
    private final int line;
    private final LineSettlement settlement;
    private final Tally[] tallies;

    private DecisionWriter(Ledger ledger, int line) {
        this.claim = ledger.claim();
        this.earlier = ledger.earlier();
        this.line = line;
        this.settlement = new LineSettlement(ledger, line);
        this.tallies = settlement.tallies();
    }

    /** The decision on each line. */
    static List<LineDecision> decisions(Ledger ledger) {
        LineDecision[] lines = new LineDecision[ledger.claim().lines()];
        for (int line = 0; line < lines.length; line++) {
            lines[line] = decision(ledger, line);
        }
        return List.of(lines);
    }

    /** The decision on one line. */
    static LineDecision decision(Ledger ledger, int line) {
        return ledger.entries(line).isEmpty() || ledger.judged(line).isEmpty()
                ? untouched(ledger.claim(), line, ledger.judged(line))
                : new DecisionWriter(ledger, line).decision();
    }

    /** The decision on one line as it is ruled. */
    static LineDecision decision(Ruling ruling, int line) {
        return decision(ruling.ledger(), line).governedBy(ruling.governedBy(), ruling.overruled());
    }

    /** The decision on a line on which nothing was found, or that the policy does not judge on any day. */
    private static LineDecision untouched(Claim claim, int line, Marks judged) {
        int days = claim.lastDay(line) - claim.firstDay(line) + 1;
        Units billed = new Units(claim.units(line));
        boolean all = judged.size() == days;
        long[] kept = all || judged.isEmpty()
                ? Placement.evenly(claim.units(line), days)
                : Placement.of(claim.units(line), ranks(days, judged));
        return new LineDecision(
                claim.lineNumber(line),
                judged.isEmpty() ? Verdict.NOT_JUDGED : Verdict.CLEAR,
                billed,
                billed,
                new DayUnits(claim.firstDay(line), kept),
                OptionalInt.empty(),
                all ? DaySet.NONE : notJudged(claim, line, judged),
                List.of(),
                Optional.empty());
    }

    private static Rank[] ranks(int days, Marks judged) {
        Rank[] ranks = new Rank[days];
        Arrays.setAll(ranks, day -> judged.has(day) ? Rank.CLEAR : Rank.OUTSIDE);
        return ranks;
    }

    private static DaySet notJudged(Claim claim, int line, Marks judged) {
        Marks outside = new Marks();
        outside.add(0, claim.lastDay(line) - claim.firstDay(line) + 1);
        outside.removeAll(judged);
        return outside.days(claim.firstDay(line));
    }

    private LineDecision decision() {
        Verdict verdict = verdict();
        Units billed = new Units(settlement.billed());
        Units kept = new Units(settlement.kept());
        DayUnits keptByDay = new DayUnits(claim.firstDay(line), settlement.keptByDay());
        OptionalInt includedIn = verdict == Verdict.INCLUDED ? includedIn() : OptionalInt.empty();
        DaySet notJudged = notJudged(claim, line, settlement.judged());
        int number = claim.lineNumber(line);
        return waits()
                ? new LineDecision(
                        number,
                        verdict,
                        billed,
                        kept,
                        new Units(settlement.pended()),
                        keptByDay,
                        includedIn,
                        notJudged,
                        findings(verdict),
                        this::asks,
                        settlement.payment().map(Payment::withoutAmount))
                : new LineDecision(
                        number,
                        verdict,
                        billed,
                        kept,
                        keptByDay,
                        includedIn,
                        notJudged,
                        findings(verdict),
                        settlement.payment());
    }

    private Verdict verdict() {
        long kept = settlement.kept();
        Verdict taken = kept == 0 ? strongestTaker() : Verdict.CLEAR;
        if (taken != Verdict.CLEAR) {
            return taken;
        }
        if (kept < settlement.billed()) {
            return Verdict.REDUCED;
        }
        if (waits()) {
            return Verdict.PENDED;
        }
        if (settlement.isPaidLess()) {
            return Verdict.REDUCED;
        }
        return isNoted() ? Verdict.NOTED : Verdict.CLEAR;
    }

    /** Of what took units, the strongest verdict; clear where nothing did. */
    private Verdict strongestTaker() {
        Verdict strongest = Verdict.CLEAR;
        for (Tally tally : tallies) {
            if (tally.wins() && takesUnits(tally)) {
                Verdict verdict = tally.entry().rule().verdict();
                strongest = verdict.compareTo(strongest) > 0 ? verdict : strongest;
            }
        }
        return strongest;
    }

    private boolean isNoted() {
        for (Tally tally : tallies) {
            if (tally.wins() && !tally.entry().pays()) {
                return true;
            }
        }
        return false;
    }

    private boolean waits() {
        for (Tally tally : tallies) {
            if (tally.waits()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it took units, or all there was of a line without units. */
    private static boolean takesUnits(Tally tally) {
        return tally.entry().known() && (tally.entry().takes() || tally.entry().caps());
    }

    private OptionalInt includedIn() {
        for (Tally tally : tallies) {
            if (tally.wins() && tally.entry().rule().verdict() == Verdict.INCLUDED) {
                return OptionalInt.of(claim.lineNumber(tally.entry().thatLine()));
            }
        }
        return OptionalInt.empty();
    }

    /**
     * First the winners that gave the line its verdict, then the other winners, then the rest; of each in the order of
     * precedence. So the reason of the first is that of the line.
     */
    private List<Finding> findings(Verdict ofLine) {
        Finding[] findings = new Finding[tallies.length];
        int found = 0;
        for (int turn = VERDICT; turn <= NOTHING; turn++) {
            for (Tally tally : tallies) {
                boolean matters = tally.entry().known() || tally.waits();
                if (turn == decided(tally, ofLine) && matters && tally.finds()) {
                    findings[found++] = finding(tally);
                }
            }
        }
        return found == 1 ? List.of(findings[0]) : List.of(Arrays.copyOf(findings, found));
    }

    /** What it decided: the verdict of the line, something else of it, or nothing. What takes a part reduces as well. */
    private static int decided(Tally tally, Verdict ofLine) {
        if (!tally.wins()) {
            return NOTHING;
        }
        Verdict found = verdict(tally);
        boolean takesAPart = ofLine == Verdict.REDUCED && found.compareTo(ofLine) > 0;
        return found == ofLine || takesAPart ? VERDICT : SOMETHING;
    }

    private Finding finding(Tally tally) {
        Entry entry = tally.entry();
        boolean included = entry.known() && entry.rule().verdict() == Verdict.INCLUDED;
        Marks days = tally.waits() ? tally.waiting() : entry.days();
        return new Finding(
                entry.rule(),
                verdict(tally),
                tally.wins(),
                days.days(claim.firstDay(line)),
                new Units(tally.units()),
                included ? OptionalInt.of(claim.lineNumber(entry.thatLine())) : OptionalInt.empty(),
                entry.paid().flatMap(Paid::pays),
                new Explaining(claim, earlier, line, entry));
    }

    /** Of a rule that pays in full, or more, no more than a remark. */
    private static Verdict verdict(Tally tally) {
        Entry entry = tally.entry();
        boolean open = !entry.known() || (entry.pays() && tally.waits());
        if (open) {
            return Verdict.PENDED;
        }
        return entry.pays() && !entry.paid().get().isLess()
                ? Verdict.NOTED
                : entry.rule().verdict();
    }

    /** What would decide the days that wait: each proof once, with all the days that it is of. */
    private List<Ask> asks() {
        Map<AskedOf, SortedSet<Integer>> asked = new LinkedHashMap<>();
        for (Tally tally : tallies) {
            if (tally.waits()) {
                tally.entry().why().missing().forEach((fact, days) -> {
                    SortedSet<Integer> asking = days(fact, days, tally.waiting());
                    if (!asking.isEmpty()) {
                        AskedOf of = new AskedOf(fact.fact(), fact.line());
                        asked.computeIfAbsent(of, key -> new TreeSet<>()).addAll(asking);
                    }
                });
            }
        }
        return asked.entrySet().stream()
                .map(ask -> ask(ask.getKey(), DaySet.of(ask.getValue())))
                .sorted(BY_FACT_AND_LINE)
                .toList();
    }

    /** The day that a fact is of, where a day that it matters for waits; where it is of none, the days that wait. */
    private SortedSet<Integer> days(Grounds.Missing fact, Marks matters, Marks waiting) {
        Marks both = matters.both(waiting);
        boolean ofADay = fact.day() != Facts.ANY && !both.isEmpty();
        IntStream days = ofADay ? IntStream.of(fact.day()) : both.stream().map(day -> claim.firstDay(line) + day);
        return days.boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private record AskedOf(FactInfo fact, int line) {}

    private Ask ask(AskedOf of, DaySet days) {
        Optional<EarlierLine> before =
                earlier.has(of.line()) ? Optional.of(earlier.named(of.line())) : Optional.empty();
        return new Ask(of.fact(), number(of.line()), before, days);
    }

    private OptionalInt number(int other) {
        return other < 0 || earlier.has(other) ? OptionalInt.empty() : OptionalInt.of(claim.lineNumber(other));
    }
}
