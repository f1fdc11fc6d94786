package org.hiplang.runtime.judge;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.hiplang.runtime.decision.DaySet;
import org.jspecify.annotations.Nullable;

/**
 * Some of the numbers from 0 on, such as days of a line or lines of a claim: those below 64 as bits of a long, and only
 * where there are others a set beside.
 */
final class Marks {
    /** None; not to be added to. */
    static final Marks NONE = new Marks();

    private long few;
    private @Nullable BitSet more;

    Marks() {}

    private Marks(long few, @Nullable BitSet more) {
        this.few = few;
        this.more = more;
    }

    /** Those of the bits. */
    static Marks of(long bits) {
        return new Marks(bits, null);
    }

    boolean has(int number) {
        return number < Long.SIZE ? (few >>> number & 1) != 0 : more != null && more.get(number);
    }

    boolean isEmpty() {
        return few == 0 && (more == null || more.isEmpty());
    }

    void add(int number) {
        if (number < Long.SIZE) {
            few |= 1L << number;
        } else {
            more().set(number);
        }
    }

    /** Those from one to before another. */
    void add(int from, int to) {
        if (from < to && from < Long.SIZE) {
            few |= -1L << from & -1L >>> (Long.SIZE - Math.min(to, Long.SIZE));
        }
        if (from < to && to > Long.SIZE) {
            more().set(Math.max(from, Long.SIZE), to);
        }
    }

    void addAll(Marks others) {
        few |= others.few;
        if (others.more != null) {
            more().or(others.more);
        }
    }

    void removeAll(Marks others) {
        few &= ~others.few;
        if (more != null && others.more != null) {
            more.andNot(others.more);
        }
    }

    private BitSet more() {
        if (more == null) {
            more = new BitSet();
        }
        return more;
    }

    /** The same, to be added to. */
    Marks copy() {
        Marks copy = of(few);
        copy.addAll(this);
        return copy;
    }

    /** From here on those of another, and no others. */
    void become(Marks other) {
        removeAll(this);
        addAll(other);
    }

    /** Those that both have. */
    Marks both(Marks others) {
        Marks both = of(few & others.few);
        if (more != null && others.more != null) {
            both.more().or(more);
            both.more().and(others.more);
        }
        return both;
    }

    /** Those that one has or the other. */
    Marks either(Marks others) {
        Marks either = of(few | others.few);
        if (more != null || others.more != null) {
            either.addAll(this);
            either.addAll(others);
        }
        return either;
    }

    boolean meets(Marks others) {
        return (few & others.few) != 0 || (more != null && others.more != null && more.intersects(others.more));
    }

    /** The first of them that is not below a number, or −1. */
    int next(int from) {
        long rest = from < Long.SIZE ? few & -1L << from : 0;
        if (rest != 0) {
            return Long.numberOfTrailingZeros(rest);
        }
        return more == null ? -1 : more.nextSetBit(Math.max(from, Long.SIZE));
    }

    /** How many. */
    int size() {
        return Long.bitCount(few) + (more == null ? 0 : more.cardinality());
    }

    /** Whether all are below 64. */
    boolean areFew() {
        return more == null || more.isEmpty();
    }

    /** Those below 64, as bits. */
    long few() {
        return few;
    }

    /** In their order. */
    IntStream stream() {
        return more == null && few == 0 ? IntStream.empty() : bits().stream();
    }

    /** As days, counted from one. */
    DaySet days(int from) {
        return more == null ? DaySet.of(from, few) : DaySet.of(from, bits());
    }

    BitSet bits() {
        BitSet bits = BitSet.valueOf(new long[] {few});
        if (more != null) {
            bits.or(more);
        }
        return bits;
    }
}
