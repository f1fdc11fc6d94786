package org.hiplang.benchmarks.cpcp019.plain;

import java.time.LocalDate;
import java.util.List;
import org.hiplang.benchmarks.claims.PlainLine;

/** The days of lines on which the policy is in force. */
public final class PlainDays {
    /** The first day on which it is. */
    static final LocalDate FROM = LocalDate.of(2020, 9, 1);

    private PlainDays() {}

    /** The first such day of a line; after its last where there is none. */
    public static LocalDate first(PlainLine line) {
        return line.first().isBefore(FROM) ? FROM : line.first();
    }

    /** Them, in order. */
    public static List<LocalDate> of(PlainLine line) {
        LocalDate end = line.last().plusDays(1);
        return end.isAfter(FROM) ? first(line).datesUntil(end).toList() : List.of();
    }

    /** Whether two lines share such a day. */
    public static boolean share(PlainLine line, PlainLine other) {
        return line.sharesDayWith(other)
                && !line.last().isBefore(FROM)
                && !other.last().isBefore(FROM);
    }
}
