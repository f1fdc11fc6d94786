package org.hiplang.compiler.interpret;

import java.util.stream.IntStream;

/**
 * Consecutive days, since 1970-01-01; none where the last is before the first.
 *
 * @param first the first
 * @param last the last
 */
record Days(int first, int last) {
    static Days only(int day) {
        return new Days(day, day);
    }

    boolean isEmpty() {
        return last < first;
    }

    Days shared(Days other) {
        return new Days(Math.max(first, other.first), Math.min(last, other.last));
    }

    IntStream stream() {
        return IntStream.rangeClosed(first, last);
    }
}
