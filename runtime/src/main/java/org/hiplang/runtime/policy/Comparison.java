package org.hiplang.runtime.policy;

/** How one number is held against another. */
public enum Comparison {
    /** It is the same. */
    IS,
    /** It is larger. */
    MORE_THAN,
    /** It is smaller. */
    LESS_THAN,
    /** It is the same or larger. */
    AT_LEAST,
    /** It is the same or smaller. */
    AT_MOST;

    /** Whether it is so. */
    public boolean holds(long number, long other) {
        return switch (this) {
            case IS -> number == other;
            case MORE_THAN -> number > other;
            case LESS_THAN -> number < other;
            case AT_LEAST -> number >= other;
            case AT_MOST -> number <= other;
        };
    }
}
