package org.hiplang.x12;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hiplang.runtime.claim.ClaimBuilder;

/**
 * The first and the last day of service of a line, as DTP*472 gives them.
 *
 * @param first the first day
 * @param last the last day, never before the first
 */
record Days(LocalDate first, LocalDate last) {
    private static final int DATE_LENGTH = 8;
    private static final int RANGE_LENGTH = 17;
    private static final int MONTH = 4;
    private static final int DAY = 6;

    /**
     * Reads DTP*472.
     *
     * @throws ClaimProblem if there is no date, or none that a line may have
     */
    static Days of(Segment dtp, int line) {
        String text = dtp.text(3);
        if (text.isEmpty()) {
            throw new ClaimProblem(
                    RefusalCode.DATE_MISSING,
                    "line " + line + " has a DTP*472 without a date; fill in DTP03",
                    dtp.position());
        }
        Days days = parse(dtp.text(2), text).orElseThrow(() -> illFormed(dtp, line));
        long span = days.last.toEpochDay() - days.first.toEpochDay() + 1;
        if (span < 1 || span > ClaimBuilder.MAX_SPAN_DAYS) {
            String what = span < 1 ? " ends before it begins" : " spans more than ten years";
            throw new ClaimProblem(
                    RefusalCode.DATE_RANGE, "line " + line + what + "; correct DTP03 of DTP*472", dtp.position());
        }
        return days;
    }

    private static Optional<Days> parse(String format, String text) {
        return switch (format) {
            case "D8" -> date(text).map(day -> new Days(day, day));
            case "RD8" -> range(text);
            default -> Optional.empty();
        };
    }

    private static Optional<Days> range(String text) {
        if (text.length() != RANGE_LENGTH || text.charAt(DATE_LENGTH) != '-') {
            return Optional.empty();
        }
        return date(text.substring(0, DATE_LENGTH))
                .flatMap(first -> date(text.substring(DATE_LENGTH + 1)).map(last -> new Days(first, last)));
    }

    /** A day of eight digits, if the calendar has it. */
    static Optional<LocalDate> date(String text) {
        if (text.length() != DATE_LENGTH || !Numbers.areDigits(text, 0, DATE_LENGTH)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text.substring(0, MONTH)),
                    Integer.parseInt(text.substring(MONTH, DAY)),
                    Integer.parseInt(text.substring(DAY))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ClaimProblem illFormed(Segment dtp, int line) {
        return new ClaimProblem(
                RefusalCode.DATE,
                "line " + line
                        + " has a date of service that is not in the calendar, or is neither CCYYMMDD with D8 nor"
                        + " CCYYMMDD-CCYYMMDD with RD8; correct DTP02 and DTP03 of DTP*472",
                dtp.position());
    }
}
