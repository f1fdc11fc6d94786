package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.CODE_SHAPE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.DATE_SHAPE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.DIAGNOSIS_SHAPE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.IDENTIFIER_SHAPE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.MODIFIER_SHAPE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.NUMBER_RANGE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.PLACE_SHAPE;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.syntax.Name;

/** Codes, days and numbers; one that is wrong is reported, and something harmless takes its place. */
record Values(Findings findings) {
    private static final Pattern DAY = Pattern.compile("([0-9]{1,4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final long MOST = 1_000_000_000L;

    /** A code; five characters. */
    boolean code(Name code) {
        return check(Shapes.isCode(code.text()), CODE_SHAPE, code, " is not a code", lengthHelp(code, 5, "S9500"));
    }

    /** A modifier; two characters. */
    boolean modifier(Name modifier) {
        return check(
                Shapes.isModifier(modifier.text()),
                MODIFIER_SHAPE,
                modifier,
                " is not a modifier",
                lengthHelp(modifier, 2, "SH"));
    }

    /** The frequency of a claim; one character. */
    String frequency(Name frequency) {
        return shaped(
                frequency,
                frequency.text().matches("[0-9A-Z]"),
                " is not the frequency of a claim",
                "it is one character: `1` for an original, `7` for a replacement, `8` for a void");
    }

    /** A diagnosis code of ICD-10-CM. */
    boolean diagnosis(Name code) {
        return check(
                Shapes.isDiagnosis(code.text()),
                DIAGNOSIS_SHAPE,
                code,
                " is not a diagnosis code",
                diagnosisHelp(code));
    }

    private static String diagnosisHelp(Name code) {
        String plain = code.text().replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        if (Shapes.isDiagnosis(plain)) {
            return "did you mean `" + (plain.length() > 3 ? plain.substring(0, 3) + "." + plain.substring(3) : plain)
                    + "`?";
        }
        return "a code of ICD-10-CM is a letter, a digit and up to five more characters, as in `E11.9`";
    }

    /** A place of service; two characters. */
    String place(Name place) {
        check(
                Shapes.isPlace(place.text()),
                PLACE_SHAPE,
                place,
                " is not a place of service",
                "places of service have two characters, as in `12`");
        return place.text();
    }

    /** An NPI; ten digits. */
    String npi(Name npi) {
        return shaped(npi, Shapes.isNpi(npi.text()), " is not an NPI", "an NPI has ten digits");
    }

    /** A tax number, without its hyphens; nine digits. */
    String tin(Name tin) {
        String digits = tin.text().replace("-", "");
        shaped(tin, Shapes.isTin(digits), " is not a tax number", "a tax number has nine digits, as in `12-3456789`");
        return digits;
    }

    /** An NDC; eleven digits. */
    String ndc(Name ndc) {
        String digits = ndc.text().replace("-", "");
        String help = Shapes.isNdc(digits)
                ? "write `" + digits + "`"
                : "on a claim an NDC has eleven digits, each of its parts filled up with zeros in front";
        return shaped(ndc, Shapes.isNdc(ndc.text()), " is not an NDC", help);
    }

    /** A taxonomy code; ten characters. */
    String taxonomy(Name taxonomy) {
        return shaped(
                taxonomy,
                Shapes.isTaxonomy(taxonomy.text()),
                " is not a taxonomy code",
                "a taxonomy code has ten characters, as in `163W00000X`");
    }

    private String shaped(Name name, boolean right, String message, String help) {
        check(right, IDENTIFIER_SHAPE, name, message, help);
        return name.text();
    }

    private static String lengthHelp(Name name, int length, String example) {
        return "it has " + name.text().length() + (name.text().length() == 1 ? " character" : " characters")
                + ", and must have " + length + ", as in `" + example + "`";
    }

    private boolean check(boolean right, DiagnosticCode code, Name name, String message, String help) {
        if (!right) {
            findings.report(Diagnostic.of(code, name.span(), "`" + name.text() + "`" + message)
                    .help(help));
        }
        return right;
    }

    /** A whole number from {@code least}; {@code least} where it is out of bounds. */
    long whole(Name number, long least) {
        String digits = number.text().replaceAll("\\D+$", "");
        boolean small = digits.length() <= 10;
        long value = small ? Long.parseLong(digits) : Long.MAX_VALUE;
        boolean right = check(
                value >= least && value <= MOST,
                NUMBER_RANGE,
                number,
                " is out of bounds",
                value < least ? "the least is " + least : "the most is " + MOST);
        return right ? value : least;
    }

    /** A small whole number. */
    int count(Name number, int least) {
        return (int) whole(number, least);
    }

    /** Units in thousandths; absent where they are out of bounds. */
    Optional<Long> units(Name units) {
        return thousandths(units, " is no number of units", "units have");
    }

    /** Dollars in cents; absent where they are out of bounds. */
    OptionalLong cents(Name dollars) {
        boolean shaped = dollars.text().matches("[0-9]{1,10}(\\.[0-9]{1,2})?");
        BigDecimal value = shaped ? new BigDecimal(dollars.text()) : BigDecimal.valueOf(MOST + 1);
        boolean right = check(
                value.compareTo(BigDecimal.valueOf(MOST)) <= 0,
                NUMBER_RANGE,
                dollars,
                " is no amount of dollars",
                "dollars have at most two decimal places, as in `120.50`, and are at most " + MOST);
        return right ? OptionalLong.of(value.movePointRight(2).longValueExact()) : OptionalLong.empty();
    }

    /** A number in thousandths; absent where it is out of bounds. */
    Optional<Long> thousandths(Name number) {
        return thousandths(number, " is out of bounds", "numbers have");
    }

    private Optional<Long> thousandths(Name units, String message, String what) {
        boolean number = units.text().matches("[0-9]{1,10}(\\.[0-9]{1,3})?");
        BigDecimal value = number ? new BigDecimal(units.text()) : BigDecimal.valueOf(MOST + 1);
        boolean right = check(
                value.compareTo(BigDecimal.valueOf(MOST)) <= 0,
                NUMBER_RANGE,
                units,
                message,
                what + " at most three decimal places, as in `2.5`, and are at most " + MOST);
        return right ? Optional.of(value.movePointRight(3).longValueExact()) : Optional.empty();
    }

    /** A day; absent where the calendar does not have it. */
    Optional<LocalDate> day(Name day) {
        Matcher parts = DAY.matcher(day.text());
        boolean whole = parts.matches() && day.text().length() == 10;
        try {
            if (whole) {
                return Optional.of(LocalDate.parse(day.text()));
            }
        } catch (DateTimeException noSuchDay) {
            // reported below, with what the calendar has instead
        }
        check(false, DATE_SHAPE, day, whole ? " is not in the calendar" : " is not a day", dayHelp(parts, whole));
        return Optional.empty();
    }

    private static String dayHelp(Matcher parts, boolean whole) {
        if (!parts.matches() || !whole) {
            return "days are written as in `2020-09-01`";
        }
        int month = Integer.parseInt(parts.group(2));
        if (month < 1 || month > 12) {
            return "months go from 01 to 12";
        }
        YearMonth of = Year.of(Integer.parseInt(parts.group(1))).atMonth(month);
        return "the last day of that month is `" + of.atEndOfMonth() + "`";
    }
}
