package org.hiplang.runtime.judge;

/** How many lines met a condition, where of some it is not known. */
public final class Count {
    private int certain;
    private int possible;
    private boolean unbounded;

    /** One more line, which met it, did not, or may have. */
    public void add(Truth met) {
        if (met != Truth.NO) {
            possible++;
        }
        if (met == Truth.YES) {
            certain++;
        }
    }

    /** There may be more lines, however many, or there are none. */
    public void more(Truth more) {
        unbounded |= more != Truth.NO;
    }

    /** Whether so many or more did. */
    public Truth atLeast(int bound) {
        return certain >= bound ? Truth.YES : unbounded || possible >= bound ? Truth.UNKNOWN : Truth.NO;
    }

    /** Whether so many or fewer did. */
    public Truth atMost(int bound) {
        return atLeast(bound + 1).not();
    }

    /** Whether just so many did. */
    public Truth exactly(int bound) {
        return atLeast(bound).and(atMost(bound));
    }
}
