package org.hiplang.dsl.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.source.Span;
import org.junit.jupiter.api.Test;

final class DiagnosticPrinterTest {
    @Test
    void showsTheLineAndWhatToDo() {
        String text = "\n".repeat(40) + "  each day of a line in per-deim\n";
        assertThat(print(text, text.indexOf("per-deim"), text.length() - 1, "not declared in this policy"))
                .isEqualTo("""
                        error[HIP203]: unknown code set
                          --> home-infusion.hip:41:25
                           |
                        41 |   each day of a line in per-deim
                           |                         ^^^^^^^^ not declared in this policy
                           = help: mend it
                        """);
    }

    @Test
    void keepsTabsSoThatTheCaretStandsRight() {
        assertThat(print("\tis x", 4, 5, "here")).contains("1 | \tis x\n", "  | \t   ^ here\n");
    }

    @Test
    void showsOnlyTheFirstLineOfALongSpan() {
        assertThat(print("ab\ncd", 1, 5, "here"))
                .contains("1 | ab\n", "  |  ^ here\n")
                .doesNotContain("cd");
    }

    @Test
    void pointsBehindTheEnd() {
        assertThat(print("ab\n", 2, 2, "here")).contains("1 | ab\n", "  |   ^ here\n");
        assertThat(print("ab\n", 3, 3, "here")).contains("2 | \n", "  | ^ here\n");
        assertThat(print("", 0, 0, "here")).contains("1 | \n", "  | ^ here\n");
    }

    @Test
    void showsOfALongLineWhatStandsAroundTheCaret() {
        String text = "a".repeat(400) + "here" + "z".repeat(400);
        String printed = print(text, 400, 404, "not declared");
        assertThat(printed.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(200));
        String shown = printed.lines()
                .filter(line -> line.startsWith("1 | "))
                .findFirst()
                .orElseThrow();
        String caret =
                printed.lines().filter(line -> line.contains("^")).findFirst().orElseThrow();
        assertThat(shown.substring(caret.indexOf('^'))).startsWith("here");
        assertThat(caret).contains("^^^^ not declared");
    }

    private static String print(String text, int start, int end, String label) {
        Span span = new Span(new Source("home-infusion.hip", text), start, end);
        return DiagnosticPrinter.print(Diagnostic.of(DiagnosticCode.UNKNOWN_CODES, span, "unknown code set")
                .label(label)
                .help("mend it"));
    }
}
