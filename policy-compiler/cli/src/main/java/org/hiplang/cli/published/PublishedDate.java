package org.hiplang.cli.published;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A day in one of the ways in which files are published: {@code 20200901}, {@code 2020-09-01}, {@code 9/1/2020} or, with
 * the number of the day in its year, {@code 2020245}.
 */
final class PublishedDate {
    private static final List<DateTimeFormatter> FORMS =
            List.of(form("uuuuMMdd"), form("uuuu-MM-dd"), form("M/d/uuuu"), form("uuuuDDD"));

    private PublishedDate() {}

    /** The day; nothing where there is none, or something else. */
    static Optional<LocalDate> of(String text) {
        if (isNone(text)) {
            return Optional.empty();
        }
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeParseException e) {
                // Another form may fit.
            }
        }
        return Optional.empty();
    }

    /** Whether the text says that there is no day; {@code nan} is what a common tool writes for that. */
    static boolean isNone(String text) {
        return text.isEmpty() || text.equals("*") || text.startsWith("nan") || text.matches("0+|9{7,8}|9999-12-31");
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
