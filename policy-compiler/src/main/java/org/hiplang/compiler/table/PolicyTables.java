package org.hiplang.compiler.table;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hiplang.compiler.Beside;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.dsl.source.Span;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.table.Pairs;
import org.hiplang.runtime.table.Table;
import org.hiplang.runtime.table.Tables;

/**
 * The tables of a policy, read from what lies beside it.
 *
 * @param tables all of them, by name
 * @param diagnostics what is wrong with them
 */
public record PolicyTables(Tables tables, List<Diagnostic> diagnostics) {
    /** What tables say of codes themselves, see the checks of code sets. */
    private static final Set<String> OF_CODES = Set.of("kind", "label", "code-valid");

    /** Copies the list. */
    public PolicyTables {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A declared table, of single keys or of pairs. */
    private record Declared(Span span, String file) {}

    /** Reads each table once, with the columns that the rules of all editions read. */
    public static PolicyTables read(PolicyFamily family, Beside beside) {
        Map<String, Declared> tables = new LinkedHashMap<>();
        Map<String, Declared> pairs = new LinkedHashMap<>();
        for (Policy policy : family.editions()) {
            policy.tables()
                    .forEach(table -> tables.putIfAbsent(table.name(), new Declared(table.span(), table.file())));
            policy.pairs().forEach(table -> pairs.putIfAbsent(table.name(), new Declared(table.span(), table.file())));
        }
        List<Table> readTables = new ArrayList<>();
        List<Pairs> readPairs = new ArrayList<>();
        List<Diagnostic> found = new ArrayList<>();
        tables.forEach((name, table) -> read(
                        table, beside, text -> TableReader.read(name, text, wanted(name, family)), found)
                .ifPresent(readTables::add));
        pairs.forEach((name, table) -> read(
                        table, beside, text -> TableReader.pairs(name, text, ofPairs(name, family)), found)
                .ifPresent(readPairs::add));
        return new PolicyTables(
                Tables.of(readTables.toArray(Table[]::new)).and(readPairs.toArray(Pairs[]::new)), found);
    }

    private static <T> Optional<T> read(
            Declared table, Beside beside, Function<Reader, TableReading<T>> read, List<Diagnostic> found) {
        Optional<Reader> text = open(table, beside, found);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        TableReading<T> reading = read.apply(text.get());
        reading.problems().forEach(problem -> found.add(wrong(table, problem)));
        if (reading.more() > 0) {
            found.add(Diagnostic.of(
                    DiagnosticCode.TABLE_ROW,
                    table.span(),
                    "`" + table.file() + "` has " + reading.more() + " more mistakes"));
        }
        return reading.table();
    }

    private static Optional<Reader> open(Declared table, Beside beside, List<Diagnostic> found) {
        try {
            Optional<Reader> text = beside.open(table.span().source().name(), table.file());
            if (text.isEmpty()) {
                found.add(missing(table));
            }
            return text;
        } catch (UncheckedIOException e) {
            found.add(unreadable(table, e));
            return Optional.empty();
        }
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
        return new Wanted(columns(table, family), types(family), more);
    }

    /** The types of facts that are no words. */
    private static Map<String, FactInfo.Type> types(PolicyFamily family) {
        return family.editions().stream()
                .flatMap(policy -> policy.facts().stream())
                .filter(fact -> fact.type() != Fact.Type.WORD)
                .collect(Collectors.toMap(
                        Fact::name, fact -> FactInfo.Type.valueOf(fact.type().name()), (one, other) -> one));
    }

    /** What rows of a table of pairs say beyond their codes and days. */
    private static Wanted ofPairs(String name, PolicyFamily family) {
        return Wanted.ofPairs(family.editions().stream()
                .flatMap(policy -> policy.pairs().stream())
                .filter(pairs -> pairs.name().equals(name))
                .limit(1)
                .flatMap(pairs -> pairs.columns().stream())
                .collect(Collectors.toMap(
                        org.hiplang.dsl.model.Pairs.Column::name, org.hiplang.dsl.model.Pairs.Column::values)));
    }

    private static Diagnostic missing(Declared table) {
        return Diagnostic.of(DiagnosticCode.TABLE_MISSING, table.span(), "`" + table.file() + "` is not there")
                .label("no such file lies beside the policy")
                .help("put it into the folder of the policy, or give a folder of tables");
    }

    private static Diagnostic unreadable(Declared table, UncheckedIOException why) {
        return Diagnostic.of(DiagnosticCode.TABLE_MISSING, table.span(), "`" + table.file() + "` " + why.getMessage())
                .label("no file that can be read lies beside the policy")
                .help("put the table's file there, or correct its name");
    }

    private static Diagnostic wrong(Declared table, Problem problem) {
        Diagnostic wrong = Diagnostic.of(
                DiagnosticCode.TABLE_ROW,
                table.span(),
                "`" + table.file() + "` " + problem.place() + ": " + problem.message());
        return problem.help().map(wrong::help).orElse(wrong);
    }
}
