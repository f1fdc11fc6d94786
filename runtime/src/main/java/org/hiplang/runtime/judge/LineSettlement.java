package org.hiplang.runtime.judge;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hiplang.runtime.decision.Verdict;
import org.hiplang.runtime.judge.Placement.Rank;

/**
 * Who decided each unit of a line.
 *
 * <p>The units are placed on the days; the units of a day go to the finding that takes it, and what exceeds a bound to
 * the bound; what is left is kept, and waits where something on the day waits. Days count from the line's first; units
 * are in thousandths.
 */
final class LineSettlement {
    private final long billed;
    private final BitSet outside = new BitSet();
    private final Map<Entry, Tally> tallies = new HashMap<>();
    private final boolean nothingLeft;
    private final boolean unitsWait;
    private final long[] kept;
    private final long[] pended;

    LineSettlement(Judgement claim, int line) {
        int days = claim.claim().lastDay(line) - claim.claim().firstDay(line) + 1;
        this.billed = claim.claim().units(line);
        List<Entry> entries = claim.entries(line);
        entries.forEach(entry -> tallies.put(entry, new Tally(entry)));
        Standing[] standings = new Standing[days];
        Rank[] ranks = new Rank[days];
        for (int day = 0; day < days; day++) {
            boolean judged = claim.isJudgedOn(line, day);
            outside.set(day, !judged);
            standings[day] = judged && !entries.isEmpty() ? claim.standing(line, day) : Standing.EMPTY;
            ranks[day] = judged ? rank(standings[day]) : Rank.OUTSIDE;
        }
        this.kept = Placement.of(billed, ranks);
        this.pended = new long[days];
        this.nothingLeft = billed == 0 && allTaken(ranks);
        this.unitsWait = unitsWait(ranks);
        for (int day = 0; day < days; day++) {
            settle(standings[day], day);
        }
        entries.stream()
                .filter(entry -> entry.rule().caps() && !entry.rule().byDay())
                .forEach(this::boundLine);
    }

    private static Rank rank(Standing standing) {
        Optional<Entry> taker = standing.taker();
        if (taker.isPresent()) {
            return taker.get().rule().verdict() == Verdict.DENIED ? Rank.DENIED : Rank.INCLUDED;
        }
        return standing.waiting().isEmpty() ? Rank.CLEAR : Rank.WAITING;
    }

    /** Whether no day is left that anything could be kept on. */
    private static boolean allTaken(Rank[] ranks) {
        return Arrays.stream(ranks).allMatch(rank -> rank == Rank.DENIED || rank == Rank.INCLUDED);
    }

    /** Whether there are units on the days that wait: then the proof of any of these days could decide them. */
    private boolean unitsWait(Rank[] ranks) {
        return billed == 0
                || IntStream.range(0, ranks.length).anyMatch(day -> ranks[day] == Rank.WAITING && kept[day] > 0);
    }

    private void settle(Standing standing, int day) {
        Optional<Entry> taker = standing.taker();
        if (taker.isPresent()) {
            cut(taker.get(), day, kept[day]);
            return;
        }
        for (Entry cap : standing.caps()) {
            if (cap.rule().byDay()) {
                cut(cap, day, kept[day] - cap.rule().cap());
            }
        }
        List<Entry> waiting = standing.waiting();
        if (!waiting.isEmpty() && unitsWait) {
            waiting.forEach(entry -> tally(entry).waitsOn(day));
            tally(waiting.get(0)).decide(kept[day] - pended[day]);
            pended[day] = kept[day];
        } else {
            standing.note().ifPresent(entry -> tally(entry).decide(0));
        }
    }

    /** What the line keeps beyond the bound goes, from its last days on. */
    private void boundLine(Entry cap) {
        long excess = kept() - cap.rule().cap();
        for (int day = kept.length - 1; day >= 0 && excess > 0; day--) {
            if (cap.days().get(day)) {
                long part = Math.min(excess, kept[day]);
                cut(cap, day, part);
                excess -= part;
            }
        }
    }

    /** Takes units of a day, or where it is not known whether the rule holds, has them wait. */
    private void cut(Entry entry, int day, long units) {
        boolean decidesNothing = nothingLeft && entry.rule().takes();
        if (units <= 0 && !decidesNothing) {
            return;
        }
        tally(entry).decide(units);
        if (entry.known()) {
            kept[day] -= units;
            pended[day] = Math.min(pended[day], kept[day]);
        } else {
            tally(entry).waitsOn(day);
            pended[day] = Math.max(pended[day], units);
        }
    }

    Tally tally(Entry entry) {
        return Objects.requireNonNull(tallies.get(entry));
    }

    /** The units that nothing took, by day. */
    long[] keptByDay() {
        return kept;
    }

    long billed() {
        return billed;
    }

    long kept() {
        return sum(kept);
    }

    /** Of the kept units, those that wait. */
    long pended() {
        return sum(pended);
    }

    /** The days on which the policy is not in force. */
    BitSet outside() {
        return outside;
    }

    private static long sum(long[] units) {
        return Arrays.stream(units).sum();
    }
}
