package org.hiplang.dsl.diagnostic;

import org.hiplang.dsl.source.Span;

/** Shows a diagnostic as its author reads it, with the line and a caret under the place. */
public final class DiagnosticPrinter {
    private static final int WIDEST = 160;
    private static final String CUT = "… ";

    private DiagnosticPrinter() {}

    /** Several lines, each ended by a line feed. */
    public static String print(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        String gutter = " ".repeat(String.valueOf(span.line()).length());
        String head =
                diagnostic.code().severity().word() + "[" + diagnostic.code().number() + "]: "
                        + diagnostic.message() + "\n"
                        + gutter + "--> " + span + "\n"
                        + gutter + " |\n"
                        + span.line() + " | " + window(span) + "\n"
                        + gutter + " | " + caret(span)
                        + diagnostic.label().map(words -> " " + words).orElse("") + "\n";
        return head
                + diagnostic
                        .help()
                        .map(words -> gutter + " = help: " + words + "\n")
                        .orElse("");
    }

    private static String line(Span span) {
        String text = span.source().text();
        int end = text.indexOf('\n', span.start());
        return text.substring(span.start() - span.column() + 1, end < 0 ? text.length() : end);
    }

    /** The line; of a very long one what stands around the caret. */
    private static String window(Span span) {
        String line = line(span);
        int start = windowStart(span, line);
        int end = Math.min(line.length(), start + WIDEST);
        return (start > 0 ? CUT : "") + line.substring(start, end) + (end < line.length() ? CUT : "");
    }

    private static int windowStart(Span span, String line) {
        return line.length() <= WIDEST ? 0 : Math.max(0, span.column() - 1 - WIDEST / 2);
    }

    /** Blanks and tabs as in the line above, then a caret for each character of the span in this line. */
    private static String caret(Span span) {
        String line = line(span);
        int start = windowStart(span, line);
        int before = span.column() - 1;
        int end = Math.min(line.length(), start + WIDEST);
        int width = Math.max(1, Math.min(span.end() - span.start(), end - before));
        String blanks = line.substring(start, before).replaceAll("[^\t]", " ");
        return (start > 0 ? " ".repeat(CUT.length()) : "") + blanks + "^".repeat(width);
    }
}
