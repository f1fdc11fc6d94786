package org.hiplang.dsl.parse;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Days as people write them elsewhere: {@code 01/31/2020}, {@code January 31, 2020}, {@code 31 January 2020}; and as word
 * processors write them, with longer dashes.
 */
final class OddDays {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern PARTS = Pattern.compile("[/ ,.]+");
    private static final String DASH = "[-\u2010-\u2015]";
    private static final Pattern DASHED = Pattern.compile("[0-9]+" + DASH + "[0-9]+" + DASH + "[0-9]+");
    private static final int LETTERS = 3;

    private OddDays() {}

    /** The same day as the language has it; of two numbers the first is the month, unless there is no such month. */
    static String written(String odd) {
        if (DASHED.matcher(odd).matches()) {
            return odd.replaceAll(DASH, "-");
        }
        List<String> parts = PARTS.splitAsStream(odd).map(OddDays::number).toList();
        boolean dayFirst = odd.matches("[0-9]+ +[A-Z].*") || isNoMonth(parts.get(0));
        String month = parts.get(dayFirst ? 1 : 0);
        String day = parts.get(dayFirst ? 0 : 1);
        return parts.get(2) + "-" + month + "-" + day;
    }

    private static String number(String part) {
        String number = Character.isLetter(part.charAt(0))
                ? String.valueOf(MONTHS.indexOf(part.substring(0, LETTERS)) + 1)
                : part;
        return number.length() == 1 ? "0" + number : number;
    }

    private static boolean isNoMonth(String number) {
        return number.length() != 2 || number.compareTo(String.valueOf(MONTHS.size())) > 0;
    }
}
