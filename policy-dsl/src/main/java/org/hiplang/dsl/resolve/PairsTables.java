package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.PAIRS_COLUMN;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_COLUMN;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_PAIRS;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_VALUE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.VALUE_TWICE;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.model.Pairs;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.NameKind;
import org.hiplang.dsl.syntax.PairsSyntax;

/** Tables of pairs, their columns and what these may hold. */
final class PairsTables {
    /** Columns that every table of pairs has. */
    private static final Set<String> OWN = Set.of("key", "beside");

    private final Map<String, Pairs> tables = new LinkedHashMap<>();
    private final Names names;
    private final Findings findings;

    PairsTables(List<PairsSyntax> syntax, Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
        syntax.forEach(pairs -> tables.putIfAbsent(pairs.name().text(), pairs(pairs)));
    }

    /** In the order of the policy. */
    List<Pairs> all() {
        return List.copyOf(tables.values());
    }

    /** The table of a name; where it is unknown, which is reported, one that says nothing. */
    Pairs of(Name name) {
        names.require(NameKind.PAIRS, UNKNOWN_PAIRS, name);
        return Optional.ofNullable(tables.get(name.text()))
                .orElseGet(() -> new Pairs(name.span(), name.text(), Optional.empty(), "", List.of()));
    }

    /** The name of a column of a table, which may hold those values. */
    String column(Pairs pairs, Name column, List<Name> values) {
        Optional<Pairs.Column> known = pairs.columns().stream()
                .filter(each -> each.name().equals(column.text()))
                .findFirst();
        known.ifPresentOrElse(found -> values.forEach(value -> value(found, value)), () -> unknown(pairs, column));
        return column.text();
    }

    private Pairs pairs(PairsSyntax syntax) {
        Set<String> seen = new HashSet<>();
        for (PairsSyntax.Column column : syntax.columns()) {
            if (OWN.contains(column.name().text())) {
                report(PAIRS_COLUMN, column.name(), "is a column of every table of pairs", "leave it out");
            } else if (!seen.add(column.name().text())) {
                report(PAIRS_COLUMN, column.name(), "is declared twice", "join the values, or take another name");
            }
            Set<String> values = new HashSet<>();
            column.values().stream()
                    .filter(value -> !values.add(value.text()))
                    .forEach(value -> report(VALUE_TWICE, value, "is listed twice", "take one out"));
        }
        return new Pairs(
                syntax.span(),
                syntax.name().text(),
                syntax.label(),
                syntax.file().text(),
                syntax.columns().stream().map(PairsTables::column).toList());
    }

    private static Pairs.Column column(PairsSyntax.Column column) {
        return new Pairs.Column(
                column.name().text(), column.values().stream().map(Name::text).toList());
    }

    private void value(Pairs.Column column, Name value) {
        if (!column.values().contains(value.text())) {
            String help = Spelling.nearest(value.text(), column.values())
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse("the values of `" + column.name() + "` are " + quoted(column.values()));
            report(UNKNOWN_VALUE, value, "is not a value of `" + column.name() + "`", help);
        }
    }

    /** A table that is not known itself says nothing of its columns. */
    private void unknown(Pairs pairs, Name column) {
        List<String> known = pairs.columns().stream().map(Pairs.Column::name).toList();
        if (tables.containsKey(pairs.name())) {
            String help = Spelling.nearest(column.text(), known)
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse(
                            known.isEmpty()
                                    ? "declare it: `pairs " + pairs.name() + " … from \"…\" with " + column.text()
                                            + " …` and its values"
                                    : "its columns are " + quoted(known));
            report(UNKNOWN_COLUMN, column, "is not a column of `" + pairs.name() + "`", help);
        }
    }

    private void report(DiagnosticCode code, Name name, String what, String help) {
        findings.report(Diagnostic.of(code, name.span(), "`" + name.text() + "` " + what)
                .help(help));
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }
}
