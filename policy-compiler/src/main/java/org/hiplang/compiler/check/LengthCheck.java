package org.hiplang.compiler.check;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.compiler.meaning.Atoms;
import org.hiplang.compiler.meaning.Reads;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.source.Span;

/** No condition is longer than what javac, whose stack grows with it, compiles everywhere. */
final class LengthCheck implements Check {
    /** Half of what was seen to compile; 800 no longer did. */
    private static final int MOST_PARTS = 300;

    @Override
    public List<Diagnostic> check(CheckedPolicy policy) {
        List<Diagnostic> found = new ArrayList<>();
        policy.policy().appliesWhere().ifPresent(where -> look(where, found));
        for (Rule rule : policy.policy().rules()) {
            rule.where().ifPresent(where -> look(where, found));
            for (LinePhrase lines : Reads.of(rule)) {
                look(lines, found);
            }
        }
        return found;
    }

    private static void look(Condition where, List<Diagnostic> found) {
        look(where.span(), Atoms.of(where).size(), found);
    }

    private static void look(LinePhrase lines, List<Diagnostic> found) {
        for (LineFilter filter : lines.filters()) {
            if (filter instanceof LineFilter.OneOf kind) {
                look(lines.span(), kind.options().size(), found);
            }
        }
    }

    private static void look(Span span, int parts, List<Diagnostic> found) {
        if (parts > MOST_PARTS) {
            found.add(Diagnostic.of(
                            DiagnosticCode.TOO_LONG,
                            new Span(span.source(), span.start(), span.start()),
                            "a condition has " + parts + " parts; " + MOST_PARTS + " is the most")
                    .help("put what is alike into a set or a table, or split the rule"));
        }
    }
}
