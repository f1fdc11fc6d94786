package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_LINE;

import java.util.Map;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.syntax.Name;

/** The line numbers of an example's claim. */
record LineNumbers(Findings findings, Map<Integer, Example.Line> lines, boolean claimWhole) {
    /** Reports a number that no line has. */
    void require(int line, Name written) {
        if (claimWhole && !lines.isEmpty() && !lines.containsKey(line)) {
            String all = lines.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
            findings.report(
                    Diagnostic.of(UNKNOWN_LINE, written.span(), "the claim has no line `" + written.text() + "`")
                            .help(lines.size() == 1 ? "its only line is " + all : "its lines are " + all));
        }
    }
}
