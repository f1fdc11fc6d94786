package org.hiplang.runtime.judge;

import java.util.BitSet;
import java.util.List;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.Amount;
import org.hiplang.runtime.policy.Comparison;

/**
 * The units that some lines bill, or the days that they cover, each counted once, or how many lines there are, where of some it is not known whether
 * they are meant. Amounts are in thousandths.
 */
public final class Total {
    /** In days; the days of nobody's service lie longer before 1970. */
    private static final int CENTURY = 36_525;

    private final Judgement claim;
    private final boolean ofDays;
    private final BitSet certain = new BitSet();
    private final BitSet possible = new BitSet();
    private boolean unbounded;
    private long least;
    private long most;

    Total(Judgement claim, boolean ofDays) {
        this.claim = claim;
        this.ofDays = ofDays;
    }

    /** A line that is meant whole, is not, or may be. */
    public void add(int line, Truth meant) {
        add(line, claim.serviceFrom(line), claim.serviceTo(line), meant);
    }

    /** A line that is meant on those days, since 1970-01-01, is not, or may be; none where the last is before the first. */
    public void add(int line, int first, int last, Truth meant) {
        if (meant == Truth.NO || last < first) {
            return;
        }
        if (ofDays) {
            add(first, last, meant);
        } else {
            long units = claim.units(line, first, last);
            most += units;
            least += meant == Truth.YES ? units : 0;
        }
    }

    /** One line that counts as one, does not, or may. */
    public void addLine(Truth meant) {
        most += meant == Truth.NO ? 0 : Units.ONE;
        least += meant == Truth.YES ? Units.ONE : 0;
    }

    private void add(int first, int last, Truth meant) {
        possible.set(place(first), place(last) + 1);
        if (meant == Truth.YES) {
            certain.set(place(first), place(last) + 1);
        }
    }

    /** Units, or lines times a thousand: the fewest that they can be. */
    long least() {
        return least;
    }

    /** Units, or lines times a thousand: the most that they can be; without an end where there may be more. */
    long most() {
        return unbounded ? Long.MAX_VALUE : most;
    }

    /** Days before 1970 have negative numbers, and places none. */
    private static int place(int day) {
        return Math.max(0, day + CENTURY);
    }

    /** There may be more lines, however many units and days they come to, or there are none. */
    public void more(Truth more) {
        unbounded |= more != Truth.NO;
    }

    /**
     * Whether it is so against an amount, whatever is meant.
     *
     * @param line the line of which the amount is, where it is a fact
     * @param day the day of which it is
     */
    public Truth is(Comparison how, Amount amount, int line, int day, Grounds grounds) {
        long low = ofDays ? certain.cardinality() * Units.ONE : least;
        long high = ofDays ? possible.cardinality() * Units.ONE : most;
        long highest = unbounded ? Long.MAX_VALUE : high;
        return claim.numbers().between(low, highest, how, List.of(amount), line, day, grounds);
    }
}
