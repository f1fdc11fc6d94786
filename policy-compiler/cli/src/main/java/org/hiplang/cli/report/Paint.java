package org.hiplang.cli.report;

import org.hiplang.runtime.policy.Verdict;

/** Colours for a terminal, or none. */
public final class Paint {
    private static final int BOLD = 1;
    private static final int FAINT = 2;
    private static final int RED = 31;
    private static final int GREEN = 32;
    private static final int YELLOW = 33;
    private static final int MAGENTA = 35;
    private static final int CYAN = 36;

    private final boolean colours;

    private Paint(boolean colours) {
        this.colours = colours;
    }

    /** With colours or without. */
    public static Paint of(boolean colours) {
        return new Paint(colours);
    }

    /** Something that is as it should be. */
    public String good(String text) {
        return in(GREEN, text);
    }

    /** Something that is not. */
    public String bad(String text) {
        return in(RED, text);
    }

    /** What begins something. */
    String head(String text) {
        return in(BOLD, text);
    }

    /** What stands beside. */
    String faint(String text) {
        return in(FAINT, text);
    }

    String verdict(Verdict verdict, String text) {
        return switch (verdict) {
            case CLEAR -> in(GREEN, text);
            case NOTED, PENDED -> in(CYAN, text);
            case REDUCED -> in(YELLOW, text);
            case INCLUDED -> in(MAGENTA, text);
            case DENIED -> in(RED, text);
            case NOT_JUDGED -> in(FAINT, text);
        };
    }

    private String in(int code, String text) {
        return colours && !text.isBlank() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
