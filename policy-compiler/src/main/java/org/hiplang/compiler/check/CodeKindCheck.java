package org.hiplang.compiler.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hiplang.compiler.check.ListedCodes.Listed;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.model.CodeItem;
import org.hiplang.dsl.model.CodeKind;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Policy;
import org.hiplang.runtime.table.Table;

/** The codes of a set are of the kind that it says, as far as the table that it names knows. */
final class CodeKindCheck implements TableCheck {
    @Override
    public List<Diagnostic> check(CheckedPolicy checked, List<ListedCodes> tables) {
        List<Diagnostic> found = new ArrayList<>();
        for (CodeSet set : checked.policy().codeSets()) {
            set.kind()
                    .ifPresent(kind -> tables.stream()
                            .filter(table -> table.table().name().equals(kind.table()))
                            .findFirst()
                            .ifPresent(table -> found.addAll(unknown(kind, table.table())
                                    .map(List::of)
                                    .orElseGet(() -> of(set, kind, checked, table)))));
        }
        return found;
    }

    private static Optional<Diagnostic> unknown(CodeKind kind, Table table) {
        int column = table.column(kind.column());
        if (column < 0) {
            return Optional.of(unknown(
                    kind,
                    "table `" + table.name() + "` has no column `" + kind.column() + "`",
                    kind.column(),
                    Set.copyOf(table.columns())));
        }
        Set<String> values = new TreeSet<>();
        for (int row = 0; row < table.rows(); row++) {
            values.addAll(table.values(row, column));
        }
        return kind.values().stream()
                .filter(value -> !values.contains(value))
                .findFirst()
                .map(value -> unknown(
                        kind,
                        "no row of table `" + table.name() + "` has the " + kind.column() + " `" + value + "`",
                        value,
                        values));
    }

    private static Diagnostic unknown(CodeKind kind, String message, String written, Set<String> words) {
        return Diagnostic.of(DiagnosticCode.CODE_KIND_UNKNOWN, kind.span(), message)
                .help(Spelling.nearest(written, words)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("it has "
                                + ListedCodes.some(words.stream().sorted().toList(), ListedCodes.A_FEW)));
    }

    private static List<Diagnostic> of(CodeSet set, CodeKind kind, CheckedPolicy checked, ListedCodes table) {
        List<Diagnostic> found = new ArrayList<>();
        for (CodeItem item : set.items()) {
            List<Listed> others = TableCheck.caught(item, set, checked, table).stream()
                    .filter(listed ->
                            !other(listed, kind, checked.policy(), table).isEmpty())
                    .toList();
            if (!others.isEmpty()) {
                found.add(diagnostic(item, kind, others, checked.policy(), table));
            }
        }
        return found;
    }

    /** The values of a code in rows that deny what the set says. */
    private static Set<String> other(Listed listed, CodeKind kind, Policy policy, ListedCodes table) {
        int column = table.table().column(kind.column());
        Set<String> other = new TreeSet<>();
        for (int row : listed.rows()) {
            List<String> values = table.table().values(row, column);
            if (table.meets(row, policy) && Collections.disjoint(values, kind.values())) {
                other.addAll(values);
            }
        }
        return other;
    }

    private static Diagnostic diagnostic(
            CodeItem item, CodeKind kind, List<Listed> others, Policy policy, ListedCodes table) {
        List<String> words = others.stream()
                .map(listed -> listed.text() + " " + String.join(" or ", other(listed, kind, policy, table)))
                .toList();
        return Diagnostic.of(
                        DiagnosticCode.CODES_OF_ANOTHER_KIND,
                        item.span(),
                        TableCheck.count(item, others) + " of " + kind.column() + " `"
                                + String.join("` or `", kind.values()) + "`, says table `" + kind.table() + "`")
                .label(ListedCodes.some(words, ListedCodes.A_FEW))
                .help(TableCheck.cure(item, others));
    }
}
