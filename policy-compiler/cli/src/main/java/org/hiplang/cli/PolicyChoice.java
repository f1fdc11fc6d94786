package org.hiplang.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.runtime.PolicyEdits;

/** Which policies judge. */
final class PolicyChoice {
    private static final String HELP =
            "name an edit jar with `--edits JAR`, or put one on the class path; a project with the Hip Maven plugin"
                    + " builds it";

    private PolicyChoice() {}

    /**
     * The policies of the edit jars, or where none is given those on the class path, by id and version.
     *
     * @param ids the ids wanted; all where empty
     */
    static List<PolicyEdits> of(Supplier<List<PolicyEdits>> onClassPath, List<Path> jars, List<String> ids) {
        List<PolicyEdits> found = jars.isEmpty()
                ? onClassPath(onClassPath)
                : jars.stream().flatMap(jar -> EditJar.load(jar).stream()).toList();
        if (found.isEmpty()) {
            throw Problem.of(CliCode.NO_POLICY, "there is no policy to judge with", HELP)
                    .exception();
        }
        for (String id : ids) {
            if (found.stream().noneMatch(edits -> is(edits, id))) {
                throw unknown(id, found);
            }
        }
        return found.stream()
                .filter(edits -> ids.isEmpty() || ids.stream().anyMatch(id -> is(edits, id)))
                .sorted(Comparator.comparing((PolicyEdits edits) -> edits.info().id())
                        .thenComparing(edits -> edits.info().version()))
                .toList();
    }

    private static List<PolicyEdits> onClassPath(Supplier<List<PolicyEdits>> policies) {
        try {
            return policies.get();
        } catch (ServiceConfigurationError | LinkageError e) {
            throw Problem.of(CliCode.EDIT_JAR, "a policy on the class path does not go with this version of Hip")
                    .exception();
        }
    }

    private static boolean is(PolicyEdits edits, String id) {
        return edits.info().id().equalsIgnoreCase(id);
    }

    private static RuntimeException unknown(String id, List<PolicyEdits> found) {
        String known = found.stream()
                .map(edits -> "`" + edits.info().id() + "`")
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Problem.of(CliCode.UNKNOWN_POLICY, "no policy has the id `" + id + "`", "there are " + known)
                .exception();
    }
}
