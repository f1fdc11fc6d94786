package org.hiplang.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.hiplang.runtime.table.Table;
import org.hiplang.runtime.table.Tables;

/** Which tables a run looks facts up in before the policies' own. */
final class TableChoice {
    private static final String FORM = "write `--table NAME=FILE`, as in `--table drugs=full/drugs.csv`";

    private TableChoice() {}

    /**
     * The tables, each held against what the policies look up in it.
     *
     * @param written {@code NAME=FILE} each
     * @throws ProblemException with a problem for every row that does not fit
     */
    static Tables of(List<String> written, List<PolicyEdits> policies) {
        Map<String, Map<String, List<String>>> columns = columns(policies);
        List<Table> tables = new ArrayList<>();
        for (String one : written) {
            int sign = one.indexOf('=');
            String name = sign < 0 ? one : one.substring(0, sign).strip();
            if (sign < 1 || sign == one.length() - 1) {
                throw Problem.of(CliCode.TABLE, "`--table " + one + "` names no table and its file", FORM)
                        .exception();
            }
            if (!columns.containsKey(name)) {
                String known = columns.isEmpty() ? "no policy has tables" : "there are " + quoted(columns.keySet());
                throw Problem.of(CliCode.TABLE, "no policy has a table `" + name + "`", known)
                        .exception();
            }
            tables.add(read(
                    name,
                    Path.of(one.substring(sign + 1).strip()),
                    new Wanted(columns.get(name), numbers(policies), Set.of())));
        }
        return Tables.of(tables.toArray(Table[]::new));
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

    private static Set<String> numbers(List<PolicyEdits> policies) {
        return policies.stream()
                .flatMap(policy -> policy.info().facts().stream())
                .filter(fact -> fact.type() == FactInfo.Type.NUMBER)
                .map(FactInfo::name)
                .collect(Collectors.toSet());
    }

    private static Table read(String name, Path file, Wanted wanted) {
        TableReading reading;
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reading = TableReader.read(name, text, wanted);
        } catch (IOException e) {
            String why = Unreadable.why(file).orElse("cannot be read");
            throw Problem.of(CliCode.UNREADABLE, "`" + file + "` " + why).exception();
        }
        return reading.table().orElseThrow(() -> new ProblemException(problems(file, reading)));
    }

    private static List<Problem> problems(Path file, TableReading reading) {
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
