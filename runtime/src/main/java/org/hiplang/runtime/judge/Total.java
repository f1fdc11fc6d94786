package org.hiplang.runtime.judge;

import java.util.BitSet;
import java.util.List;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.Amount;
import org.hiplang.runtime.policy.Comparison;

/**
 * The units that some lines bill, or the days that they cover, each counted once, where of some it is not known whether
 * they are meant. Amounts are in thousandths.
 */
public final class Total {
    private final Judgement claim;
    private final boolean ofDays;
    private final BitSet certain = new BitSet();
    private final BitSet possible = new BitSet();
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

    private void add(int first, int last, Truth meant) {
        possible.set(first, last + 1);
        if (meant == Truth.YES) {
            certain.set(first, last + 1);
        }
    }

    /** Units: the fewest that they can be. */
    long least() {
        return least;
    }

    /** Units: the most that they can be. */
    long most() {
        return most;
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
        return claim.numbers().between(low, high, how, List.of(amount), line, day, grounds);
    }
}
