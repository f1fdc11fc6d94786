package org.hiplang.x12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.claim.Units;

/**
 * What SV1 says of a line.
 *
 * @param code the procedure code, five characters
 * @param modifiers at most four
 * @param charge in dollars
 * @param units as billed, whatever SV103 measures in
 * @param place two characters
 * @param pointers the diagnoses pointed to, from 1
 */
record Service(
        String code,
        List<String> modifiers,
        Optional<BigDecimal> charge,
        Units units,
        Optional<String> place,
        List<Integer> pointers) {
    private static final String QUALIFIER = "HC";
    private static final int FIRST_MODIFIER = 3;
    private static final int LAST_MODIFIER = 6;
    private static final int DESCRIPTION = 7;
    private static final int COMPONENTS = 8;
    private static final int POINTERS = 7;
    private static final int POINTER_DIGITS = 2;

    /**
     * Reads SV1.
     *
     * @param line the line's number, for messages
     * @throws ClaimProblem if a part of it is missing or ill-formed
     */
    static Service of(Segment sv1, int line) {
        return new Service(
                code(sv1, line),
                modifiers(sv1, line),
                charge(sv1, line),
                units(sv1, line),
                place(sv1, line),
                pointers(sv1, line));
    }

    private static String code(Segment sv1, int line) {
        if (isEmpty(sv1)) {
            throw problem(RefusalCode.PROCEDURE_CODE, line, "has no procedure; fill in SV101", sv1);
        }
        if (!sv1.has(1, QUALIFIER)) {
            throw problem(
                    RefusalCode.PROCEDURE_QUALIFIER,
                    line,
                    "has a procedure of another code set than HC; send an HCPCS or CPT code in SV101",
                    sv1);
        }
        String code = sv1.text(1, 2);
        if (!Codes.isCode(code)) {
            throw problem(
                    RefusalCode.PROCEDURE_CODE,
                    line,
                    "has no procedure code with five characters of 0-9 and A-Z; correct SV101-2",
                    sv1);
        }
        return code;
    }

    private static boolean isEmpty(Segment sv1) {
        for (int component = 1; component <= sv1.components(1); component++) {
            if (!sv1.has(1, component, "")) {
                return false;
            }
        }
        return true;
    }

    /** A seventh component is a description; one that looks like a modifier is a fifth modifier. */
    private static List<String> modifiers(Segment sv1, int line) {
        int components = sv1.components(1);
        if (components > COMPONENTS || Codes.isModifier(sv1.text(1, DESCRIPTION))) {
            throw problem(RefusalCode.MODIFIER, line, "has more than four modifiers; correct SV101-3 to SV101-6", sv1);
        }
        if (components < FIRST_MODIFIER) {
            return List.of();
        }
        List<String> given = new ArrayList<>(LAST_MODIFIER - FIRST_MODIFIER + 1);
        for (int component = FIRST_MODIFIER; component <= LAST_MODIFIER; component++) {
            String modifier = sv1.text(1, component);
            if (!modifier.isEmpty()) {
                given.add(modifier(modifier, sv1, line));
            }
        }
        return given;
    }

    private static String modifier(String given, Segment sv1, int line) {
        if (!Codes.isModifier(given)) {
            throw problem(
                    RefusalCode.MODIFIER,
                    line,
                    "has a modifier without two characters of 0-9 and A-Z; correct SV101-3 to SV101-6",
                    sv1);
        }
        return given;
    }

    private static Optional<BigDecimal> charge(Segment sv1, int line) {
        String text = sv1.text(2);
        String amount = text.startsWith("-") ? text.substring(1) : text;
        if (!text.isEmpty() && !Numbers.isDecimal(amount)) {
            String charge = Numbers.isNumber(amount)
                    ? "a charge with more than 15 digits before or after the point"
                    : "a charge that is not an amount";
            throw problem(RefusalCode.CHARGE, line, "has " + charge + "; correct SV102", sv1);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static Units units(Segment sv1, int line) {
        String text = sv1.text(4);
        if (text.isEmpty()) {
            throw problem(RefusalCode.UNITS, line, "has no units; fill in SV104", sv1);
        }
        if (!Numbers.isNumber(text)) {
            throw problem(RefusalCode.UNITS, line, "has units that are not a number from 0 up; correct SV104", sv1);
        }
        if (!Numbers.isDecimal(text)) {
            throw Numbers.isShort(text) ? tooFine(sv1, line) : tooLarge(sv1, line);
        }
        Units units = exactly(text, sv1, line);
        if (units.thousandths() > Units.MOST) {
            throw tooLarge(sv1, line);
        }
        return units;
    }

    private static ClaimProblem tooLarge(Segment sv1, int line) {
        return problem(RefusalCode.UNITS, line, "has units that are too large; the most in SV104 is a billion", sv1);
    }

    private static Units exactly(String text, Segment sv1, int line) {
        try {
            return Numbers.isWhole(text) ? Units.of(Long.parseLong(text)) : Units.of(new BigDecimal(text));
        } catch (ArithmeticException e) {
            throw tooFine(sv1, line);
        }
    }

    private static ClaimProblem tooFine(Segment sv1, int line) {
        return problem(RefusalCode.UNITS, line, "has units that have more than three decimals; correct SV104", sv1);
    }

    private static Optional<String> place(Segment sv1, int line) {
        String text = sv1.text(5);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!Codes.isModifier(text)) {
            throw problem(
                    RefusalCode.PLACE_OF_SERVICE,
                    line,
                    "has a place of service without two characters of 0-9 and A-Z; correct SV105",
                    sv1);
        }
        return Optional.of(text);
    }

    private static List<Integer> pointers(Segment sv1, int line) {
        List<Integer> given = new ArrayList<>(sv1.components(POINTERS));
        for (int component = 1; component <= sv1.components(POINTERS); component++) {
            String pointer = sv1.text(POINTERS, component);
            if (!pointer.isEmpty()) {
                given.add(pointer(pointer, sv1, line));
            }
        }
        return given;
    }

    private static int pointer(String text, Segment sv1, int line) {
        int pointer = text.startsWith("0") ? -1 : Numbers.positive(text, POINTER_DIGITS);
        if (pointer < 0) {
            throw problem(
                    RefusalCode.DIAGNOSIS_POINTER,
                    line,
                    "points to a diagnosis by something else than a number from 1 to 99; correct SV107",
                    sv1);
        }
        return pointer;
    }

    private static ClaimProblem problem(RefusalCode code, int line, String reason, Segment sv1) {
        return new ClaimProblem(code, "line " + line + " " + reason, sv1.position());
    }
}
