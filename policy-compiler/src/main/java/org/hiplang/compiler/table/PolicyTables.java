package org.hiplang.compiler.table;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.compiler.Beside;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.runtime.table.Table;
import org.hiplang.runtime.table.Tables;

/**
 * The tables of a policy, read from what lies beside it.
 *
 * @param all the tables, in the order of the policy
 * @param diagnostics what is wrong with them
 */
public record PolicyTables(List<Table> all, List<Diagnostic> diagnostics) {
    /** What tables say of codes themselves, see the checks of code sets. */
    private static final Set<String> OF_CODES = Set.of("kind", "label", "code-valid");

    /** Copies the lists. */
    public PolicyTables {
        all = List.copyOf(all);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Reads each table once, with the columns that the facts of all editions are looked up in. */
    public static PolicyTables read(PolicyFamily family, Beside beside) {
        Map<String, org.hiplang.dsl.model.Table> declared = new LinkedHashMap<>();
        family.editions()
                .forEach(policy -> policy.tables().forEach(table -> declared.putIfAbsent(table.name(), table)));
        List<Table> all = new ArrayList<>();
        List<Diagnostic> found = new ArrayList<>();
        for (org.hiplang.dsl.model.Table table : declared.values()) {
            String policy = table.span().source().name();
            Optional<Reader> text = beside.open(policy, table.file());
            if (text.isEmpty()) {
                found.add(missing(table));
            } else {
                read(table, text.get(), wanted(table.name(), family), found).ifPresent(all::add);
            }
        }
        return new PolicyTables(all, found);
    }

    /** The tables by name. */
    public Tables tables() {
        return Tables.of(all.toArray(Table[]::new));
    }

    private static Optional<Table> read(
            org.hiplang.dsl.model.Table table, Reader text, Wanted wanted, List<Diagnostic> found) {
        TableReading reading = TableReader.read(table.name(), text, wanted);
        reading.problems().forEach(problem -> found.add(wrong(table, problem)));
        if (reading.more() > 0) {
            found.add(Diagnostic.of(
                    DiagnosticCode.TABLE_ROW,
                    table.span(),
                    "`" + table.file() + "` has " + reading.more() + " more mistakes"));
        }
        return reading.table();
    }

    /** The columns that facts are looked up in, with their values. */
    public static Map<String, List<String>> columns(String table, PolicyFamily family) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (Policy policy : family.editions()) {
            for (Fact fact : policy.facts()) {
                fact.from()
                        .filter(from -> from.table().name().equals(table))
                        .ifPresent(from -> columns.putIfAbsent(fact.name(), fact.values()));
            }
        }
        return columns;
    }

    /** These columns, and those that say more of a code. */
    private static Wanted wanted(String table, PolicyFamily family) {
        Set<String> more = new HashSet<>(OF_CODES);
        for (Policy policy : family.editions()) {
            policy.codeSets().stream()
                    .flatMap(set -> set.kind().stream())
                    .filter(kind -> kind.table().equals(table))
                    .forEach(kind -> more.add(kind.column()));
        }
        Set<String> numbers = family.editions().stream()
                .flatMap(policy -> policy.facts().stream())
                .filter(fact -> fact.type() == Fact.Type.NUMBER)
                .map(Fact::name)
                .collect(Collectors.toSet());
        return new Wanted(columns(table, family), numbers, more);
    }

    private static Diagnostic missing(org.hiplang.dsl.model.Table table) {
        return Diagnostic.of(DiagnosticCode.TABLE_MISSING, table.span(), "`" + table.file() + "` is not there")
                .label("no such file lies beside the policy")
                .help("put it into the folder of the policy, or give a folder of tables");
    }

    private static Diagnostic wrong(org.hiplang.dsl.model.Table table, Problem problem) {
        Diagnostic wrong = Diagnostic.of(
                DiagnosticCode.TABLE_ROW,
                table.span(),
                "`" + table.file() + "` " + problem.place() + ": " + problem.message());
        return problem.help().map(wrong::help).orElse(wrong);
    }
}
