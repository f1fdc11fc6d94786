package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
import java.util.stream.Stream;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.decision.Ask;
import org.hiplang.runtime.decision.DaySet;
import org.hiplang.runtime.decision.DayUnits;
import org.hiplang.runtime.decision.EarlierLine;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Verdict;

/** Turns the settlement of one line into the decision that an application reads. */
final class DecisionWriter {
    private final Claim claim;
    private final EarlierLines earlier;
    private final int line;
    private final LineSettlement settlement;
    private final List<Tally> tallies;

    private DecisionWriter(Ledger ledger, int line) {
        this.claim = ledger.claim();
        this.earlier = ledger.earlier();
        this.line = line;
        this.settlement = new LineSettlement(ledger, line);
        this.tallies = ledger.entries(line).stream().map(settlement::tally).toList();
    }

    /** The decision on each line. */
    static List<LineDecision> decisions(Ledger ledger) {
        List<LineDecision> lines = new ArrayList<>(ledger.claim().lines());
        for (int line = 0; line < ledger.claim().lines(); line++) {
            lines.add(decision(ledger, line));
        }
        return lines;
    }

    /** The decision on one line. */
    static LineDecision decision(Ledger ledger, int line) {
        boolean judged = !ledger.judged(line).isEmpty();
        return judged ? new DecisionWriter(ledger, line).decision() : outside(ledger.claim(), line);
    }

    /** The decision on one line as it is ruled. */
    static LineDecision decision(Ruling ruling, int line) {
        return decision(ruling.ledger(), line).governedBy(ruling.governedBy(), ruling.overruled());
    }

    /** The decision on a line that the policy does not judge on any day. */
    private static LineDecision outside(Claim claim, int line) {
        BitSet all = new BitSet();
        all.set(0, claim.lastDay(line) - claim.firstDay(line) + 1);
        Units billed = new Units(claim.units(line));
        Placement.Rank[] ranks = new Placement.Rank[all.length()];
        Arrays.fill(ranks, Placement.Rank.OUTSIDE);
        DayUnits kept = new DayUnits(claim.firstDay(line), Placement.of(claim.units(line), ranks));
        DaySet days = DaySet.of(claim.firstDay(line), all);
        return new LineDecision(
                claim.lineNumber(line),
                Verdict.NOT_JUDGED,
                billed,
                billed,
                Units.ZERO,
                kept,
                OptionalInt.empty(),
                days,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private LineDecision decision() {
        Verdict verdict = verdict();
        return new LineDecision(
                claim.lineNumber(line),
                verdict,
                new Units(settlement.billed()),
                new Units(settlement.kept()),
                new Units(settlement.pended()),
                new DayUnits(claim.firstDay(line), settlement.keptByDay()),
                verdict == Verdict.INCLUDED ? includedIn() : OptionalInt.empty(),
                days(settlement.outside()),
                findings(),
                asks(),
                List.of(),
                settlement.payment().map(payment -> waits() ? payment.withoutAmount() : payment));
    }

    private Verdict verdict() {
        long kept = settlement.kept();
        if (kept == 0 && winners().anyMatch(DecisionWriter::takesUnits)) {
            return winners()
                    .filter(DecisionWriter::takesUnits)
                    .map(tally -> tally.entry().rule().verdict())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
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
        return winners().anyMatch(tally -> !tally.entry().pays()) ? Verdict.NOTED : Verdict.CLEAR;
    }

    private boolean waits() {
        return tallies.stream().anyMatch(tally -> !tally.waiting().isEmpty());
    }

    private Stream<Tally> winners() {
        return tallies.stream().filter(Tally::wins);
    }

    /** Whether it took units, or all there was of a line without units. */
    private static boolean takesUnits(Tally tally) {
        return tally.entry().known() && (tally.entry().takes() || tally.entry().caps());
    }

    private OptionalInt includedIn() {
        return winners()
                .filter(tally -> tally.entry().rule().verdict() == Verdict.INCLUDED)
                .mapToInt(tally -> claim.lineNumber(tally.entry().thatLine()))
                .findFirst();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Tally tally : tallies) {
            boolean matters = tally.entry().known() || !tally.waiting().isEmpty();
            if (matters && tally.finds()) {
                findings.add(finding(tally));
            }
        }
        findings.sort(Comparator.comparing(finding -> !finding.wins()));
        return findings;
    }

    /** The title of the rule where nothing of its condition is to tell. */
    private static String why(Entry entry) {
        String words = entry.rule().because().words(entry.so());
        return words.isEmpty() ? entry.rule().title() : words;
    }

    private Finding finding(Tally tally) {
        Entry entry = tally.entry();
        boolean included = entry.known() && entry.rule().verdict() == Verdict.INCLUDED;
        DaySet days = days(tally.waiting().isEmpty() ? entry.days() : tally.waiting());
        return new Finding(
                entry.rule(),
                verdict(tally),
                tally.wins(),
                days,
                new Units(tally.units()),
                included ? OptionalInt.of(claim.lineNumber(entry.thatLine())) : OptionalInt.empty(),
                entry.missing().keySet().stream()
                        .map(missing -> missing.fact().name())
                        .distinct()
                        .sorted()
                        .toList(),
                why(entry),
                entry.lines().stream()
                        .filter(other -> other != line && !earlier.has(other))
                        .map(claim::lineNumber)
                        .boxed()
                        .toList(),
                entry.lines().stream()
                        .filter(earlier::has)
                        .mapToObj(earlier::named)
                        .toList(),
                entry.paid().flatMap(Paid::pays),
                message(entry));
    }

    /** Of a rule that pays in full, or more, no more than a remark. */
    private static Verdict verdict(Tally tally) {
        Entry entry = tally.entry();
        boolean open = !entry.known() || (entry.pays() && !tally.waiting().isEmpty());
        if (open) {
            return Verdict.PENDED;
        }
        return entry.paid().filter(paid -> !paid.isLess()).isPresent()
                ? Verdict.NOTED
                : entry.rule().verdict();
    }

    private Optional<String> message(Entry entry) {
        return entry.rule()
                .reason()
                .filter(reason -> entry.known())
                .map(reason -> new Messages(claim, line, entry).words(reason.message()));
    }

    /** What would decide the days that wait: each proof once, with all the days that it is of. */
    private List<Ask> asks() {
        Map<AskedOf, SortedSet<Integer>> asked = new LinkedHashMap<>();
        for (Tally tally : tallies) {
            tally.entry().missing().forEach((fact, days) -> {
                SortedSet<Integer> asking = days(fact, days, tally.waiting());
                if (!asking.isEmpty()) {
                    AskedOf of = new AskedOf(fact.fact(), fact.line());
                    asked.computeIfAbsent(of, key -> new TreeSet<>()).addAll(asking);
                }
            });
        }
        return asked.entrySet().stream()
                .map(ask -> ask(ask.getKey(), DaySet.of(ask.getValue())))
                .sorted(Comparator.comparing((Ask ask) -> ask.fact().name())
                        .thenComparing(ask -> ask.line().orElse(0))
                        .thenComparing(
                                ask -> ask.earlier().map(EarlierLine::claim).orElse(""))
                        .thenComparing(
                                ask -> ask.earlier().map(EarlierLine::line).orElse(0)))
                .toList();
    }

    /** The day that a fact is of, where a day that it matters for waits; where it is of none, the days that wait. */
    private SortedSet<Integer> days(Grounds.Missing fact, BitSet matters, BitSet waiting) {
        BitSet both = (BitSet) matters.clone();
        both.and(waiting);
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

    private DaySet days(BitSet offsets) {
        return DaySet.of(claim.firstDay(line), offsets);
    }
}
