package org.hiplang.x12;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final Pattern NUMBER = Pattern.compile("(?=\\.?[0-9])[0-9]{0,15}(\\.[0-9]{0,15})?");
    private static final Pattern POINTER = Pattern.compile("[1-9][0-9]?");

    /**
     * Reads SV1.
     *
     * @throws ClaimProblem if a part of it is missing or ill-formed
     */
    static Service of(Segment sv1, String line) {
        return new Service(
                code(sv1, line),
                modifiers(sv1, line),
                charge(sv1, line),
                units(sv1, line),
                place(sv1, line),
                pointers(sv1, line));
    }

    private static String code(Segment sv1, String line) {
        String code = sv1.text(1, 2);
        if (sv1.components(1).stream().allMatch(String::isEmpty)) {
            throw problem(RefusalCode.PROCEDURE_CODE, line + " has no procedure; fill in SV101", sv1);
        }
        if (!sv1.text(1).equals(QUALIFIER)) {
            throw problem(
                    RefusalCode.PROCEDURE_QUALIFIER,
                    line + " has a procedure of another code set than HC; send an HCPCS or CPT code in SV101",
                    sv1);
        }
        if (!Codes.isCode(code)) {
            throw problem(
                    RefusalCode.PROCEDURE_CODE,
                    line + " has no procedure code with five characters of 0-9 and A-Z; correct SV101-2",
                    sv1);
        }
        return code;
    }

    /** A seventh component is a description; one that looks like a modifier is a fifth modifier. */
    private static List<String> modifiers(Segment sv1, String line) {
        List<String> components = sv1.components(1);
        if (components.size() > COMPONENTS || Codes.isModifier(sv1.text(1, DESCRIPTION))) {
            throw problem(
                    RefusalCode.MODIFIER, line + " has more than four modifiers; correct SV101-3 to SV101-6", sv1);
        }
        List<String> given = components.stream()
                .limit(LAST_MODIFIER)
                .skip(FIRST_MODIFIER - 1L)
                .filter(modifier -> !modifier.isEmpty())
                .toList();
        if (!given.stream().allMatch(Codes::isModifier)) {
            throw problem(
                    RefusalCode.MODIFIER,
                    line + " has a modifier without two characters of 0-9 and A-Z; correct SV101-3 to SV101-6",
                    sv1);
        }
        return given;
    }

    private static Optional<BigDecimal> charge(Segment sv1, String line) {
        String text = sv1.text(2);
        String amount = text.startsWith("-") ? text.substring(1) : text;
        if (!text.isEmpty() && !NUMBER.matcher(amount).matches()) {
            throw problem(RefusalCode.CHARGE, line + " has a charge that is not an amount; correct SV102", sv1);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static Units units(Segment sv1, String line) {
        String text = sv1.text(4);
        if (text.isEmpty()) {
            throw problem(RefusalCode.UNITS, line + " has no units; fill in SV104", sv1);
        }
        if (!NUMBER.matcher(text).matches()) {
            throw problem(RefusalCode.UNITS, line + " has units that are not a number from 0 up; correct SV104", sv1);
        }
        try {
            return Units.of(new BigDecimal(text));
        } catch (ArithmeticException e) {
            throw problem(RefusalCode.UNITS, line + " has units with more than three decimals; correct SV104", sv1);
        }
    }

    private static Optional<String> place(Segment sv1, String line) {
        String text = sv1.text(5);
        if (!text.isEmpty() && !Codes.isModifier(text)) {
            throw problem(
                    RefusalCode.PLACE_OF_SERVICE,
                    line + " has a place of service without two characters of 0-9 and A-Z; correct SV105",
                    sv1);
        }
        return Optional.of(text).filter(place -> !place.isEmpty());
    }

    private static List<Integer> pointers(Segment sv1, String line) {
        List<String> given =
                sv1.components(7).stream().filter(pointer -> !pointer.isEmpty()).toList();
        if (!given.stream().allMatch(pointer -> POINTER.matcher(pointer).matches())) {
            throw problem(
                    RefusalCode.DIAGNOSIS_POINTER,
                    line + " points to a diagnosis by something else than a number from 1 to 99; correct SV107",
                    sv1);
        }
        return given.stream().map(Integer::valueOf).toList();
    }

    private static ClaimProblem problem(RefusalCode code, String reason, Segment sv1) {
        return new ClaimProblem(code, reason, sv1.position());
    }
}
