package org.hiplang.runtime.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hiplang.runtime.decision.Payment;
import org.hiplang.runtime.judge.Placement.Rank;
import org.hiplang.runtime.judge.Standing.OnDays;

/**
 * Who decided each unit of a line.
 *
 * <p>The units are placed on the days. Then the findings that take whole days take theirs; then the bounds that hold for
 * sure cut, those on a day before those on several days and on the line, the tightest first; then days wait for what
 * may take them; then the bounds that may hold have wait what they would cut; and last what is kept is paid. So no order of rules matters, and
 * what is gone for sure is asked nothing of. Days count from the line's first; units are in thousandths.
 */
final class LineSettlement {
    private static final Comparator<Entry> BY_CAP =
            Comparator.comparing(LineSettlement::cap, Cap.ORDER).thenComparing(Ledger.PRECEDENCE);

    private final int firstDay;
    private final Marks judged;
    private final boolean bounded;
    private final long billed;
    private final Standing[] standings;
    private final Rank[] ranks;
    private final Tally[] tallies;
    private final long[] kept;
    private final long[] pended;
    private final Optional<PaySettlement> pay;

    LineSettlement(Ledger ledger, int line) {
        List<Entry> entries = ledger.entries(line);
        this.firstDay = ledger.claim().firstDay(line);
        this.billed = ledger.claim().units(line);
        this.judged = ledger.judged(line);
        this.standings = ledger.standings(line);
        this.ranks = ranks(standings);
        this.tallies = new Tally[entries.size()];
        boolean caps = false;
        boolean pays = false;
        for (int i = 0; i < tallies.length; i++) {
            tallies[i] = new Tally(entries.get(i));
            caps |= entries.get(i).caps();
            pays |= entries.get(i).pays();
        }
        this.bounded = caps;
        List<OnDays> sure = caps(Standing::sureCaps);
        this.kept = Placement.of(billed, ranks, room(sure));
        this.pended = new long[ranks.length];
        settle(sure);
        this.pay = pays ? Optional.of(pay()) : Optional.empty();
    }

    /** How well each day is kept. */
    private static Rank[] ranks(Standing[] standings) {
        Rank[] ranks = new Rank[standings.length];
        for (int day = 0; day < ranks.length; day++) {
            ranks[day] = standings[day].rank();
        }
        return ranks;
    }

    /** What is kept is paid, last of all; what may change that waits. */
    private PaySettlement pay() {
        PaySettlement settled = new PaySettlement(billed, kept, standings, this::tally);
        settled.waiting()
                .forEach((entry, days) -> days.forEach(
                        (day, units) -> hold(standings[day].decidersOf(entry), day, billed == 0 ? 0 : units)));
        return settled;
    }

    private Room room(List<OnDays> caps) {
        if (caps.isEmpty()) {
            return Room.ALL;
        }
        Room room = new Room(firstDay, ranks.length);
        for (OnDays each : caps) {
            room.limit(cap(each.entry()), each.days());
        }
        return room;
    }

    private void settle(List<OnDays> sure) {
        take();
        find(sure);
        eachExcess(sure, true);
        hold();
        eachExcess(caps(Standing::openCaps), false);
    }

    /** Whole days go to what takes them. A line without units is decided where no day of it is left. */
    private void take() {
        boolean nothingLeft = billed == 0;
        for (int day = 0; day < kept.length && nothingLeft; day++) {
            nothingLeft = !ranks[day].keeps();
        }
        for (int day = 0; day < kept.length; day++) {
            if (!ranks[day].keeps() && (kept[day] > 0 || nothingLeft)) {
                cut(standings[day].taker().orElseThrow(), day, kept[day]);
            }
        }
    }

    /** A bound finds what is above it, also where a tighter one takes all of it. */
    private void find(List<OnDays> caps) {
        for (int i = 0; i < caps.size(); i++) {
            for (long units : excess(caps.get(i))) {
                if (units > 0) {
                    tally(caps.get(i).entry()).find();
                }
            }
        }
    }

    /** Days wait for what may take them: where units lie on any of them, the proof of each could decide these. */
    private void hold() {
        boolean unitsWait = doUnitsWait();
        for (int day = 0; day < kept.length; day++) {
            Standing standing = standings[day];
            if (ranks[day] == Rank.WAITING && (unitsWait || waitsAnyway(standing))) {
                hold(standing.waiting(), day, kept[day]);
            } else if (ranks[day].keeps()) {
                Entry note = standing.note();
                if (note != null) {
                    tally(note).decide(0);
                }
            }
        }
    }

    /** Of a line without units, whether no day is clear. */
    private boolean doUnitsWait() {
        for (int day = 0; day < kept.length; day++) {
            if (billed == 0 && (ranks[day] == Rank.CLEAR || ranks[day] == Rank.OUTSIDE)) {
                return false;
            }
            if (billed > 0 && ranks[day] == Rank.WAITING && kept[day] > 0) {
                return true;
            }
        }
        return billed == 0;
    }

    private static boolean waitsAnyway(Standing standing) {
        for (Entry entry : standing.waiting()) {
            if (entry.waitsAnyway()) {
                return true;
            }
        }
        return false;
    }

    private void cut(Entry entry, int day, long units) {
        if (units > 0 || (billed == 0 && entry.takes())) {
            tally(entry).decide(units);
            kept[day] -= units;
        }
    }

    /** Has so many units of a day wait, those that wait already among them. */
    private void hold(List<Entry> deciders, int day, long units) {
        for (int i = 0; i < deciders.size(); i++) {
            tally(deciders.get(i)).waitsOn(day);
        }
        if (units > pended[day] || pended[day] == 0) {
            tally(deciders.get(0)).decide(units - pended[day]);
            pended[day] = units;
        }
    }

    /**
     * Gives what the days of each block keep beyond a bound to what cuts or holds it: first of those that wait, and the last
     * first.
     *
     * @param cuts whether the bounds hold for sure; what others would cut waits
     */
    private void eachExcess(List<OnDays> caps, boolean cuts) {
        for (int i = 0; i < caps.size(); i++) {
            long[] excess = excess(caps.get(i));
            eachExcess(caps.get(i), excess, Rank.WAITING, cuts);
            eachExcess(caps.get(i), excess, Rank.CLEAR, cuts);
        }
    }

    /** Of the days of a rank: the last first. */
    private void eachExcess(OnDays each, long[] excess, Rank rank, boolean cuts) {
        for (int day = kept.length - 1; day >= 0; day--) {
            if (ranks[day] == rank && each.days().has(day)) {
                int block = block(each.entry(), day);
                long part = Math.min(excess[block], kept[day]);
                if (part > 0) {
                    excess[block] -= part;
                    if (cuts) {
                        cut(each.entry(), day, part);
                    } else {
                        hold(standings[day].decidersOf(each.entry()), day, part);
                    }
                }
            }
        }
    }

    /** By block, what its days keep beyond a bound; nothing or less where there is room. */
    private long[] excess(OnDays each) {
        long[] excess = new long[kept.length];
        long bound = cap(each.entry()).units();
        for (int day = each.days().next(0); day >= 0; day = each.days().next(day + 1)) {
            int block = block(each.entry(), day);
            excess[block] += kept[day];
        }
        for (int block = 0; block < excess.length; block++) {
            excess[block] -= bound;
        }
        return excess;
    }

    /** The bounds that stand on some day, in the order in which they cut, and the days on which they do. */
    private List<OnDays> caps(Function<Standing, List<Entry>> caps) {
        return bounded ? Standing.days(standings, caps, BY_CAP) : List.of();
    }

    private static Cap cap(Entry entry) {
        return entry.cap().orElseThrow();
    }

    private int block(Entry entry, int day) {
        return cap(entry).blocks().of(firstDay, day);
    }

    /** What each entry came to, in the order of precedence. */
    Tally[] tallies() {
        return tallies;
    }

    private Tally tally(Entry entry) {
        for (Tally tally : tallies) {
            if (tally.entry() == entry) {
                return tally;
            }
        }
        throw new IllegalStateException("an entry of another line");
    }

    /** The days on which the policy is in force. */
    Marks judged() {
        return judged;
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

    private static long sum(long[] units) {
        long sum = 0;
        for (long each : units) {
            sum += each;
        }
        return sum;
    }

    /** What is paid of what is kept, where a rule found something. */
    Optional<Payment> payment() {
        return pay.flatMap(PaySettlement::payment);
    }

    /** Whether that is less than it is worth. */
    boolean isPaidLess() {
        return pay.isPresent() && pay.get().isLess();
    }
}
