package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_LINE;

import java.util.Map;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.syntax.Name;

/**
 * The line numbers of an example's claim.
 *
 * @param claimWhole whether every line of the claim is sound: only then is an unknown number reported
 */
record LineNumbers(Findings findings, Map<Integer, Example.Line> lines, boolean claimWhole) {
    private static final int DIGITS = 9;

    /** The line that a number means; a number that no line has is reported. */
    int line(Name written) {
        String digits = written.text();
        int line = digits.length() > DIGITS ? 0 : Integer.parseInt(digits);
        require(line, written);
        return line;
    }

    private void require(int line, Name written) {
        if (claimWhole && !lines.isEmpty() && !lines.containsKey(line)) {
            String all = lines.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
            findings.report(
                    Diagnostic.of(UNKNOWN_LINE, written.span(), "the claim has no line `" + written.text() + "`")
                            .help(lines.size() == 1 ? "its only line is " + all : "its lines are " + all));
        }
    }
}
