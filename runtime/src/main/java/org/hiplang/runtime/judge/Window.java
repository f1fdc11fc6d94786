package org.hiplang.runtime.judge;

import java.time.LocalDate;
import java.util.Optional;
import org.hiplang.runtime.claim.Claim;

/**
 * The days on which something is in force, since 1970-01-01.
 *
 * @param from the first
 * @param to the last; before the first where it is in force on none
 */
record Window(int from, int to) {
    /** All days. */
    static final Window ALWAYS = new Window(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private static final Window NEVER = new Window(0, -1);

    static Window of(LocalDate from, Optional<LocalDate> to) {
        return new Window(
                Math.toIntExact(from.toEpochDay()),
                to.map(day -> Math.toIntExact(day.toEpochDay())).orElse(Integer.MAX_VALUE));
    }

    /** All days, where what is in force on the day of processing judges, and it is; else none. */
    Window on(Optional<LocalDate> processed) {
        if (processed.isEmpty()) {
            return this;
        }
        return has(Math.toIntExact(processed.get().toEpochDay())) ? ALWAYS : NEVER;
    }

    Window and(Window other) {
        return new Window(Math.max(from, other.from), Math.min(to, other.to));
    }

    boolean isEmpty() {
        return to < from;
    }

    boolean has(int day) {
        return from <= day && day <= to;
    }

    /** Whether some line of the claim has a day in it. */
    boolean meets(Claim claim) {
        for (int line = 0; line < claim.lines(); line++) {
            if (Math.max(from, claim.firstDay(line)) <= Math.min(to, claim.lastDay(line))) {
                return true;
            }
        }
        return false;
    }

    /** The days of a line that are in it, counted from the line's first. */
    Marks daysOf(Claim claim, int line) {
        Marks days = new Marks();
        int first = Math.max(from, claim.firstDay(line));
        int last = Math.min(to, claim.lastDay(line));
        if (first <= last) {
            days.add(first - claim.firstDay(line), last - claim.firstDay(line) + 1);
        }
        return days;
    }
}
