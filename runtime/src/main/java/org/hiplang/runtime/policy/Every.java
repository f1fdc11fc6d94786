package org.hiplang.runtime.policy;

/** Blocks of days of one line, counted from its first day of service, each of which a bound leaves so much. */
public sealed interface Every {
    /** Each day. */
    record Day() implements Every {}

    /** The line as a whole. */
    record Line() implements Every {}

    /**
     * So many days.
     *
     * @param days a fraction is dropped, and what is less than 1 counts as 1
     */
    record Days(Amount days) implements Every {}

    /** Each month: from the same day of the month on, or its last where it is shorter. */
    record Month() implements Every {}
}
