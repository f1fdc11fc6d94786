package org.hiplang.cli.published;

import java.util.Locale;

/** The kind of a code, as far as its description or its place in the list tells; empty where neither does. */
final class Kinds {
    private Kinds() {}

    static String of(String code, String label) {
        String words = label.toLowerCase(Locale.ROOT);
        if (code.length() == 2) {
            return "modifier";
        }
        if (words.contains("per diem")) {
            return "per-diem";
        }
        if (words.startsWith("injection")) {
            return "drug";
        }
        return switch (code.charAt(0)) {
            case 'J' -> "drug";
            case 'E' -> "equipment";
            case 'S' -> isBetween("S5497", code, "S5523") || isBetween("S9000", code, "S9999") ? "service" : "";
            case 'A' -> isBetween("A4206", code, "A8999") ? "supply" : "";
            default -> "";
        };
    }

    static boolean isBetween(String first, String code, String last) {
        return first.compareTo(code) <= 0 && code.compareTo(last) <= 0;
    }
}
