package org.hiplang.compiler.remittance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One list of remittance codes.
 *
 * @param periods when each code is in force
 */
public record CodeList(Map<String, Period> periods) {
    private static final Pattern ENTRY = Pattern.compile("(\\w+):(\\d{8})(?:-(\\d{8}))?");

    /** Claim adjustment reason codes (CARC). */
    public static final CodeList ADJUSTMENT_REASONS = read(AdjustmentReasons.TABLE);

    /** Remittance advice remark codes (RARC). */
    public static final CodeList REMARKS = read(RemarkCodes.TABLE);

    /** When a code is in force, if there is such a code. */
    public Optional<Period> find(String code) {
        return Optional.ofNullable(periods.get(code));
    }

    /** All codes. */
    public Set<String> codes() {
        return periods.keySet();
    }

    private static CodeList read(String table) {
        Map<String, Period> periods = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(table);
        while (entry.find()) {
            Optional<LocalDate> last = Optional.ofNullable(entry.group(3)).map(CodeList::day);
            periods.put(entry.group(1), new Period(day(entry.group(2)), last));
        }
        return new CodeList(periods);
    }

    private static LocalDate day(String digits) {
        return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
    }

    /**
     * When a code is in force.
     *
     * @param first the first day
     * @param last the last day, if it has ended
     */
    public record Period(LocalDate first, Optional<LocalDate> last) {
        /** Whether it is in force on the day. */
        public boolean has(LocalDate day) {
            return !day.isBefore(first) && last.map(end -> !day.isAfter(end)).orElse(true);
        }
    }
}
