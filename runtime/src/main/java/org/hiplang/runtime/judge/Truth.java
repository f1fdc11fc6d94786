package org.hiplang.runtime.judge;

/** Yes, no, or not known; joined as Kleene did (strong three-valued logic). */
public enum Truth {
    /** It is not so. */
    NO,
    /** Nobody knows. */
    UNKNOWN,
    /** It is so. */
    YES;

    /** Yes or no. */
    public static Truth of(boolean so) {
        return so ? YES : NO;
    }

    /** Yes where both are, no where one is. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Yes where one is, no where both are. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The opposite; not knowing stays. */
    public Truth not() {
        return this == UNKNOWN ? UNKNOWN : of(this == NO);
    }
}
