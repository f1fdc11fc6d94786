package org.hiplang.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;

/** A day that an option takes. */
final class CalendarDay {
    private CalendarDay() {}

    static LocalDate of(String option, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw Problem.of(
                            CliCode.RUN_DAY,
                            "`" + option + " " + written + "` is no day of the calendar",
                            "days are written as in `2021-02-28`")
                    .exception();
        }
    }
}
