package org.hiplang.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.ProblemException;
import org.hiplang.cli.problem.Unreadable;
import org.hiplang.compiler.table.TableReader;
import org.hiplang.compiler.table.TableReading;
import org.hiplang.compiler.table.Wanted;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.PairsInfo;
import org.hiplang.runtime.table.Pairs;
import org.hiplang.runtime.table.Table;
import org.hiplang.runtime.table.Tables;

/** Which tables a run looks facts up in before the policies' own. */
final class TableChoice {
    private static final String FORM = "write `--table NAME=FILE`, as in `--table drugs=full/drugs.csv`";

    private TableChoice() {}

    /**
     * The tables, each held against what the policies read in it.
     *
     * @param written {@code NAME=FILE} each
     * @throws ProblemException with a problem for every row that does not fit
     */
    static Tables of(List<String> written, List<PolicyEdits> policies) {
        Map<String, Map<String, List<String>>> columns = columns(policies);
        Map<String, Map<String, List<String>>> ofPairs = ofPairs(policies);
        List<Table> tables = new ArrayList<>();
        List<Pairs> pairs = new ArrayList<>();
        for (String one : written) {
            int sign = one.indexOf('=');
            String name = sign < 0 ? one : one.substring(0, sign).strip();
            if (sign < 1 || sign == one.length() - 1) {
                throw Problem.of(CliCode.TABLE, "`--table " + one + "` names no table and its file", FORM)
                        .exception();
            }
            if (!columns.containsKey(name) && !ofPairs.containsKey(name)) {
                throw unknown(name, columns.keySet(), ofPairs.keySet());
            }
            Path file = Path.of(one.substring(sign + 1).strip());
            if (columns.containsKey(name)) {
                Wanted wanted = new Wanted(columns.get(name), types(policies), Set.of());
                tables.add(read(file, text -> TableReader.read(name, text, wanted)));
            }
            if (ofPairs.containsKey(name)) {
                Wanted wanted = Wanted.ofPairs(ofPairs.get(name));
                pairs.add(read(file, text -> TableReader.pairs(name, text, wanted)));
            }
        }
        return Tables.of(tables.toArray(Table[]::new)).and(pairs.toArray(Pairs[]::new));
    }

    private static ProblemException unknown(String name, Set<String> tables, Set<String> pairs) {
        Set<String> all = new TreeSet<>(tables);
        all.addAll(pairs);
        String known = all.isEmpty() ? "no policy has tables" : "there are " + quoted(all);
        return Problem.of(CliCode.TABLE, "no policy has a table `" + name + "`", known)
                .exception();
    }

    private static String quoted(Set<String> names) {
        return "`" + String.join("`, `", names) + "`";
    }

    /** The columns that facts are looked up in, with the facts' values, by the table's name. */
    private static Map<String, Map<String, List<String>>> columns(List<PolicyEdits> policies) {
        Map<String, Map<String, List<String>>> columns = new TreeMap<>();
        for (PolicyEdits policy : policies) {
            for (FactInfo fact : policy.info().facts()) {
                fact.source()
                        .ifPresent(source -> columns.computeIfAbsent(source.table(), table -> new LinkedHashMap<>())
                                .putIfAbsent(fact.name(), fact.values()));
            }
        }
        return columns;
    }

    /** The types of facts that are no words. */
    private static Map<String, FactInfo.Type> types(List<PolicyEdits> policies) {
        return policies.stream()
                .flatMap(policy -> policy.info().facts().stream())
                .filter(fact -> fact.type() != FactInfo.Type.WORD)
                .collect(Collectors.toMap(FactInfo::name, FactInfo::type, (one, other) -> one));
    }

    /** The columns of tables of pairs, by the table's name. */
    private static Map<String, Map<String, List<String>>> ofPairs(List<PolicyEdits> policies) {
        Map<String, Map<String, List<String>>> columns = new TreeMap<>();
        for (PolicyEdits policy : policies) {
            for (PairsInfo pairs : policy.info().pairs()) {
                Map<String, List<String>> ofOne = columns.computeIfAbsent(pairs.name(), name -> new LinkedHashMap<>());
                pairs.columns().forEach(column -> ofOne.putIfAbsent(column.name(), column.values()));
            }
        }
        return columns;
    }

    private static <T> T read(Path file, Function<Reader, TableReading<T>> read) {
        TableReading<T> reading;
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reading = read.apply(text);
        } catch (IOException | UncheckedIOException e) {
            String why = Unreadable.why(file).orElse("cannot be read");
            throw Problem.of(CliCode.UNREADABLE, "`" + file + "` " + why).exception();
        }
        return reading.table().orElseThrow(() -> new ProblemException(problems(file, reading)));
    }

    private static List<Problem> problems(Path file, TableReading<?> reading) {
        List<Problem> problems = new ArrayList<>();
        reading.problems().forEach(problem -> {
            String message = "`" + file + "` " + problem.place() + ": " + problem.message();
            problems.add(problem.help()
                    .map(help -> Problem.of(CliCode.TABLE, message, help))
                    .orElse(Problem.of(CliCode.TABLE, message)));
        });
        if (reading.more() > 0) {
            problems.add(Problem.of(CliCode.TABLE, "`" + file + "` has " + reading.more() + " more mistakes"));
        }
        return problems;
    }
}
