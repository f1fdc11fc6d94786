package org.hiplang.runtime.judge;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hiplang.runtime.judge.Placement.Rank;
import org.hiplang.runtime.policy.Verdict;

/**
 * Who decided each unit of a line.
 *
 * <p>The units are placed on the days. Then the findings that take whole days take theirs; then the bounds that hold for
 * sure cut, those on a day before those on the line, the tightest first; then days wait for what may take them; and last
 * the bounds that may hold have wait what they would cut. So no order of rules matters, and what is gone for sure is
 * asked nothing of. Days count from the line's first; units are in thousandths.
 */
final class LineSettlement {
    private static final Comparator<Entry> TIGHTEST_FIRST =
            Comparator.comparing(entry -> entry.rule().cap());

    private final long billed;
    private final Standing[] standings;
    private final Rank[] ranks;
    private final BitSet outside = new BitSet();
    private final Map<Entry, Tally> tallies = new HashMap<>();
    private final long[] kept;
    private final long[] pended;

    LineSettlement(Ledger ledger, int line) {
        int days = ledger.claim().lastDay(line) - ledger.claim().firstDay(line) + 1;
        this.billed = ledger.claim().units(line);
        this.standings = new Standing[days];
        this.ranks = new Rank[days];
        List<Entry> entries = ledger.entries(line);
        entries.forEach(entry -> tallies.put(entry, new Tally(entry)));
        for (int day = 0; day < days; day++) {
            boolean judged = ledger.judged(line).get(day);
            outside.set(day, !judged);
            standings[day] = judged && !entries.isEmpty() ? ledger.standing(line, day, null) : Standing.EMPTY;
            ranks[day] = judged ? rank(standings[day]) : Rank.OUTSIDE;
        }
        this.kept = Placement.of(billed, ranks);
        this.pended = new long[days];
        if (!entries.isEmpty()) {
            boolean boundsDays = entries.stream().anyMatch(entry -> bounds(entry, true));
            boolean boundsLine = entries.stream().anyMatch(entry -> bounds(entry, false));
            settle(boundsDays, boundsLine);
        }
    }

    private void settle(boolean boundsDays, boolean boundsLine) {
        take();
        if (boundsDays) {
            cutDays();
        }
        if (boundsLine) {
            cutLine();
        }
        hold();
        if (boundsDays) {
            holdDays();
        }
        if (boundsLine) {
            holdLine();
        }
    }

    private static boolean bounds(Entry entry, boolean byDay) {
        return entry.rule().caps() && entry.rule().byDay() == byDay;
    }

    private static Rank rank(Standing standing) {
        Optional<Entry> taker = standing.taker();
        if (taker.isPresent()) {
            return taker.get().rule().verdict() == Verdict.DENIED ? Rank.DENIED : Rank.INCLUDED;
        }
        return standing.waiting().isEmpty() ? Rank.CLEAR : Rank.WAITING;
    }

    /** Whole days go to what takes them. A line without units is decided where no day of it is left. */
    private void take() {
        boolean nothingLeft =
                billed == 0 && Arrays.stream(ranks).allMatch(rank -> rank == Rank.DENIED || rank == Rank.INCLUDED);
        for (int day = 0; day < kept.length; day++) {
            if (kept[day] > 0 || nothingLeft) {
                int taken = day;
                standings[day].taker().ifPresent(taker -> cut(taker, taken, kept[taken]));
            }
        }
    }

    private void cutDays() {
        for (int day = 0; day < kept.length; day++) {
            for (Entry cap : byDay(standings[day].sureCaps(), true)) {
                cut(cap, day, kept[day] - cap.rule().cap());
            }
        }
    }

    private void cutLine() {
        for (Entry cap : lineCaps(Standing::sureCaps)) {
            long excess = excess(cap, Standing::sureCaps);
            for (int day : fromTheWorstKept(cap, Standing::sureCaps)) {
                long part = Math.min(excess, kept[day]);
                cut(cap, day, part);
                excess -= part;
            }
        }
    }

    /** Days wait for what may take them: where units lie on any of them, the proof of each could decide these. */
    private void hold() {
        boolean unitsWait = billed == 0
                ? Arrays.stream(ranks).noneMatch(rank -> rank == Rank.CLEAR || rank == Rank.OUTSIDE)
                : IntStream.range(0, kept.length).anyMatch(day -> ranks[day] == Rank.WAITING && kept[day] > 0);
        for (int day = 0; day < kept.length; day++) {
            List<Entry> waiting = standings[day].waiting();
            if (!waiting.isEmpty() && unitsWait) {
                hold(waiting, day, kept[day]);
            } else if (standings[day].taker().isEmpty()) {
                standings[day].note().ifPresent(entry -> tally(entry).decide(0));
            }
        }
    }

    private void holdDays() {
        for (int day = 0; day < kept.length; day++) {
            for (Entry cap : byDay(standings[day].openCaps(), true)) {
                hold(cap, day, kept[day] - cap.rule().cap());
            }
        }
    }

    private void holdLine() {
        for (Entry cap : lineCaps(Standing::openCaps)) {
            long excess = excess(cap, Standing::openCaps);
            for (int day : fromTheWorstKept(cap, Standing::openCaps)) {
                long part = Math.min(excess, kept[day]);
                hold(cap, day, part);
                excess -= part;
            }
        }
    }

    /** Has what a bound would cut wait for what decides the bound. */
    private void hold(Entry cap, int day, long units) {
        if (units > 0) {
            hold(standings[day].decidersOf(cap), day, units);
        }
    }

    private void cut(Entry entry, int day, long units) {
        if (units > 0 || (billed == 0 && entry.rule().takes())) {
            tally(entry).decide(units);
            kept[day] -= units;
        }
    }

    /** Has so many units of a day wait, those that wait already among them. */
    private void hold(List<Entry> deciders, int day, long units) {
        deciders.forEach(entry -> tally(entry).waitsOn(day));
        if (units > pended[day] || pended[day] == 0) {
            tally(deciders.get(0)).decide(units - pended[day]);
            pended[day] = units;
        }
    }

    private static List<Entry> byDay(List<Entry> caps, boolean byDay) {
        return caps.stream()
                .filter(cap -> cap.rule().byDay() == byDay)
                .sorted(TIGHTEST_FIRST)
                .toList();
    }

    /** The bounds on the line as a whole that stand on some day of it. */
    private List<Entry> lineCaps(Function<Standing, List<Entry>> caps) {
        Set<Entry> found = new LinkedHashSet<>();
        Arrays.stream(standings).forEach(standing -> found.addAll(byDay(caps.apply(standing), false)));
        return found.stream().sorted(TIGHTEST_FIRST).toList();
    }

    /** What the days on which the bound stands keep beyond it. */
    private long excess(Entry cap, Function<Standing, List<Entry>> caps) {
        return days(cap, caps).mapToLong(day -> kept[day]).sum() - cap.rule().cap();
    }

    /** The days on which the bound stands: those that wait before the clear ones, and the last first. */
    private List<Integer> fromTheWorstKept(Entry cap, Function<Standing, List<Entry>> caps) {
        return days(cap, caps)
                .boxed()
                .sorted(Comparator.comparing((Integer day) -> ranks[day])
                        .thenComparing(Comparator.naturalOrder())
                        .reversed())
                .toList();
    }

    private IntStream days(Entry cap, Function<Standing, List<Entry>> caps) {
        return IntStream.range(0, kept.length)
                .filter(day -> standings[day].taker().isEmpty())
                .filter(day -> caps.apply(standings[day]).contains(cap));
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
        return Arrays.stream(kept).sum();
    }

    /** Of the kept units, those that wait. */
    long pended() {
        return Arrays.stream(pended).sum();
    }

    /** The days that are not judged. */
    BitSet outside() {
        return outside;
    }
}
