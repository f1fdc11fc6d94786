package org.hiplang.dsl.resolve;

import java.util.regex.Pattern;

/** What codes look like. */
final class Shapes {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{5}");
    private static final Pattern TWO = Pattern.compile("[A-Z0-9]{2}");
    private static final Pattern DIAGNOSIS = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?");
    private static final Pattern CARC = Pattern.compile("[0-9]{1,3}|[A-Z][0-9]{1,2}");
    private static final Pattern RARC = Pattern.compile("(M|MA|N)[0-9]{1,3}");

    private static final Pattern NPI = Pattern.compile("[0-9]{10}");
    private static final Pattern TIN = Pattern.compile("[0-9]{9}");
    private static final Pattern NDC = Pattern.compile("[0-9]{11}");
    private static final Pattern TAXONOMY = Pattern.compile("[A-Z0-9]{10}");

    private Shapes() {}

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    static boolean isModifier(String text) {
        return TWO.matcher(text).matches();
    }

    static boolean isPlace(String text) {
        return TWO.matcher(text).matches();
    }

    /** Whether the text is a code of ICD-10-CM in shape. */
    static boolean isDiagnosis(String text) {
        return DIAGNOSIS.matcher(text).matches();
    }

    static boolean isCarc(String text) {
        return CARC.matcher(text).matches();
    }

    static boolean isRarc(String text) {
        return RARC.matcher(text).matches();
    }

    static boolean isNpi(String text) {
        return NPI.matcher(text).matches();
    }

    static boolean isTin(String text) {
        return TIN.matcher(text).matches();
    }

    static boolean isNdc(String text) {
        return NDC.matcher(text).matches();
    }

    static boolean isTaxonomy(String text) {
        return TAXONOMY.matcher(text).matches();
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Letters and digits as {@code A} and {@code 9}. */
    static String of(String code) {
        return code.replaceAll("[A-Z]", "A").replaceAll("[0-9]", "9");
    }
}
