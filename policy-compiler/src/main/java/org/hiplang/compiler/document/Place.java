package org.hiplang.compiler.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where something stands in a document, as people read it: a section's heading, {@code Per diem}; a sentence, {@code Per
 * diem 1, sentence 2}; an item of the list after a paragraph, {@code Per diem 1, item 2.3}, or before any, {@code Care
 * Coordination, item 4}; the row of a table, {@code Examples row 5} or by its code {@code Home Infusion Codes row S9329},
 * and the header of one, {@code Examples header}.
 */
public record Place(String text) {
    private static final Pattern PARTS = Pattern.compile(
            "(?<section>.*?)(?<paragraph> [0-9]+)?"
                    + "(?:(?<inner>, (?:sentence|item) [0-9.]+)| row (?<row>\\S+)|(?<header> header))?(?<again> \\([0-9]+\\))?");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][0-9]{3}[A-Z0-9]");

    /** Makes space one. */
    public Place {
        text = text.replaceAll("\\s+", " ").strip();
    }

    /** Whether a citation of a place, as in {@code Per diem 1} or {@code code S9329}, is one of this. */
    public boolean isCitedAs(String cited) {
        return names().anyMatch(cited::equalsIgnoreCase);
    }

    /** Every way to cite it, from the widest to the narrowest. */
    private Stream<String> names() {
        Matcher parts = parts();
        String row = part(parts, "row");
        String section = parts.group("section");
        List<String> names = row.isEmpty()
                ? List.of(section, section + part(parts, "paragraph"))
                : List.of(
                        section + part(parts, "paragraph"), section + " row " + row, isCode(row) ? "code " + row : "");
        return Stream.concat(names.stream(), Stream.of(text));
    }

    /** What sort of place it is, without its numbers: what moves from one list into another gets another shape. */
    String shape() {
        Matcher parts = parts();
        String row = part(parts, "row").isEmpty() ? "" : "row";
        return (part(parts, "inner") + row + part(parts, "header")).replaceAll("[0-9]+", "#");
    }

    /** Whether the text can be a place: it is not empty. */
    public boolean isGiven() {
        return !text.isBlank();
    }

    /** Whether both mean the same place. */
    public boolean isSame(Place other) {
        return text.equalsIgnoreCase(other.text);
    }

    static boolean isCode(String word) {
        return CODE.matcher(word.toUpperCase(Locale.ROOT)).matches();
    }

    private Matcher parts() {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("every text in one line matches");
        }
        return parts;
    }

    private static String part(Matcher parts, String name) {
        String part = parts.group(name);
        return part == null ? "" : part;
    }

    @Override
    public String toString() {
        return text;
    }
}
