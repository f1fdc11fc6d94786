package org.hiplang.runtime.judge;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hiplang.runtime.decision.Payment;
import org.hiplang.runtime.judge.Placement.Rank;
import org.hiplang.runtime.policy.Verdict;

/**
 * Who decided each unit of a line.
 *
 * <p>The units are placed on the days. Then the findings that take whole days take theirs; then the bounds that hold for
 * sure cut, those on a day before those on several days and on the line, the tightest first; then days wait for what
 * may take them; then the bounds that may hold have wait what they would cut; and last what is kept is paid. So no order of rules matters, and
 * what is gone for sure is asked nothing of. Days count from the line's first; units are in thousandths.
 */
final class LineSettlement {
    private final int firstDay;
    private final boolean bounded;
    private final long billed;
    private final Standing[] standings;
    private final Rank[] ranks;
    private final BitSet outside = new BitSet();
    private final Map<Entry, Tally> tallies = new HashMap<>();
    private final long[] kept;
    private final long[] pended;
    private final Optional<PaySettlement> pay;

    LineSettlement(Ledger ledger, int line) {
        int days = ledger.claim().lastDay(line) - ledger.claim().firstDay(line) + 1;
        this.firstDay = ledger.claim().firstDay(line);
        this.billed = ledger.claim().units(line);
        this.standings = new Standing[days];
        this.ranks = new Rank[days];
        List<Entry> entries = ledger.entries(line);
        entries.forEach(entry -> tallies.put(entry, new Tally(entry)));
        for (int day = 0; day < days; day++) {
            boolean judged = ledger.judged(line).get(day);
            outside.set(day, !judged);
            standings[day] = judged && !entries.isEmpty() ? ledger.standing(line, day) : Standing.EMPTY;
            ranks[day] = judged ? rank(standings[day]) : Rank.OUTSIDE;
        }
        this.bounded = entries.stream().anyMatch(Entry::caps);
        Map<Entry, BitSet> sure = caps(Standing::sureCaps);
        this.kept = Placement.of(billed, ranks, room(sure));
        this.pended = new long[days];
        if (!entries.isEmpty()) {
            settle(sure);
        }
        this.pay = entries.stream().anyMatch(Entry::pays) ? Optional.of(pay()) : Optional.empty();
    }

    /** What is kept is paid, last of all; what may change that waits. */
    private PaySettlement pay() {
        PaySettlement settled = new PaySettlement(billed, kept, standings, this::tally);
        settled.waiting()
                .forEach((entry, days) -> days.forEach(
                        (day, units) -> hold(standings[day].decidersOf(entry), day, billed == 0 ? 0 : units)));
        return settled;
    }

    private Room room(Map<Entry, BitSet> caps) {
        Room room = new Room(firstDay);
        caps.forEach((entry, days) -> room.limit(cap(entry), days));
        return room;
    }

    private void settle(Map<Entry, BitSet> sure) {
        take();
        find(sure);
        eachExcess(sure, this::cut);
        hold();
        eachExcess(caps(Standing::openCaps), this::hold);
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

    /** A bound finds what is above it, also where a tighter one takes all of it. */
    private void find(Map<Entry, BitSet> caps) {
        caps.forEach((entry, days) -> {
            if (excess(entry, days).values().stream().anyMatch(units -> units > 0)) {
                tally(entry).find();
            }
        });
    }

    /** Days wait for what may take them: where units lie on any of them, the proof of each could decide these. */
    private void hold() {
        boolean unitsWait = billed == 0
                ? Arrays.stream(ranks).noneMatch(rank -> rank == Rank.CLEAR || rank == Rank.OUTSIDE)
                : IntStream.range(0, kept.length).anyMatch(day -> ranks[day] == Rank.WAITING && kept[day] > 0);
        for (int day = 0; day < kept.length; day++) {
            List<Entry> waiting = standings[day].waiting();
            if (!waiting.isEmpty() && (unitsWait || waiting.stream().anyMatch(Entry::waitsAnyway))) {
                hold(waiting, day, kept[day]);
            } else if (standings[day].taker().isEmpty()) {
                standings[day].note().ifPresent(entry -> tally(entry).decide(0));
            }
        }
    }

    /** Has what a bound would cut wait for what decides the bound. */
    private void hold(Entry cap, int day, long units) {
        hold(standings[day].decidersOf(cap), day, units);
    }

    private void cut(Entry entry, int day, long units) {
        if (units > 0 || (billed == 0 && entry.takes())) {
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

    /** Gives what the days of each block keep beyond a bound to what cuts or holds it, the worst kept days first. */
    private void eachExcess(Map<Entry, BitSet> caps, Cutter cutter) {
        caps.forEach((entry, days) -> {
            Map<Integer, Long> excess = excess(entry, days);
            for (int day : fromTheWorstKept(days)) {
                long part = Math.min(excess.getOrDefault(block(entry, day), 0L), kept[day]);
                if (part > 0) {
                    cutter.take(entry, day, part);
                    excess.merge(block(entry, day), -part, Long::sum);
                }
            }
        });
    }

    /** By block, what its days keep beyond a bound; negative where there is room. */
    private Map<Integer, Long> excess(Entry entry, BitSet days) {
        Map<Integer, Long> excess = new HashMap<>();
        days.stream().forEach(day -> excess.merge(block(entry, day), kept[day], Long::sum));
        excess.replaceAll((block, units) -> units - cap(entry).units());
        return excess;
    }

    /** Takes units of a day for the sake of a bound. */
    @FunctionalInterface
    private interface Cutter {
        void take(Entry entry, int day, long units);
    }

    /** The bounds that stand on some day, in the order in which they cut, and the days on which they do. */
    private Map<Entry, BitSet> caps(Function<Standing, List<Entry>> caps) {
        if (!bounded) {
            return Map.of();
        }
        return Standing.days(
                standings,
                caps,
                Comparator.comparing(LineSettlement::cap, Cap.ORDER).thenComparing(Ledger.PRECEDENCE));
    }

    private static Cap cap(Entry entry) {
        return entry.cap().orElseThrow();
    }

    private int block(Entry entry, int day) {
        return cap(entry).blocks().of(firstDay, day);
    }

    /** Those that wait before the clear ones, and the last first. */
    private List<Integer> fromTheWorstKept(BitSet days) {
        return days.stream()
                .boxed()
                .sorted(Comparator.comparing((Integer day) -> ranks[day])
                        .thenComparing(Comparator.naturalOrder())
                        .reversed())
                .toList();
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

    /** What is paid of what is kept, where a rule found something. */
    Optional<Payment> payment() {
        return pay.flatMap(PaySettlement::payment);
    }

    /** Whether that is less than it is worth. */
    boolean isPaidLess() {
        return pay.filter(PaySettlement::isLess).isPresent();
    }

    /** The days that are not judged. */
    BitSet outside() {
        return outside;
    }
}
