package org.hiplang.compiler.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hiplang.compiler.meaning.CodeMeaning;
import org.hiplang.compiler.meaning.Layers;
import org.hiplang.dsl.diagnostic.AmendedDiagnostic;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Severity;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.runtime.table.Tables;

/** Runs every check over every edition of a policy. */
public final class Checker {
    /** Checks that make no sense, or never end, where one of the others fails. */
    private static final List<Check> FIRST =
            List.of(new LengthCheck(), new CircleCheck(), new NeverCheck(), new AlikeCheck(), new ReasonCheck());

    private static final List<Check> THEN = List.of(
            new NarrowedCheck(),
            new UnusedCheck(),
            new NeverSoCheck(),
            new UntestedCheck(),
            new TableChecks(),
            new ConflictCheck());

    private Checker() {}

    /** Checks every edition of a policy; the amended ones only where the versions themselves are sound. */
    public static Checking check(PolicyFamily family, Tables tables) {
        List<Diagnostic> found = new ArrayList<>();
        List<CheckedPolicy> versions = family.versions().stream()
                .map(version -> check(version, tables, found))
                .toList();
        List<CheckedPolicy> amended = hasErrors(found)
                ? List.of()
                : family.amended().stream()
                        .map(policy -> check(policy, tables, found))
                        .toList();
        List<Diagnostic> sorted = found.stream()
                .distinct()
                .sorted(Comparator.comparing((Diagnostic diagnostic) ->
                                diagnostic.span().source().name())
                        .thenComparing(diagnostic -> diagnostic.span().start()))
                .toList();
        return new Checking(
                hasErrors(found) ? Optional.empty() : Optional.of(new CheckedFamily(versions, amended)), sorted);
    }

    private static CheckedPolicy check(Policy policy, Tables tables, List<Diagnostic> all) {
        CodeMeaning codes = new CodeMeaning();
        CheckedPolicy candidate = new CheckedPolicy(policy, new Layers(policy, codes), codes, tables);
        List<Diagnostic> found = new ArrayList<>(run(FIRST, candidate));
        if (!hasErrors(found)) {
            found.addAll(run(THEN, candidate));
        }
        found.stream()
                .flatMap(diagnostic -> policy
                        .amendment()
                        .map(amendment -> AmendedDiagnostic.of(diagnostic, amendment.span()))
                        .orElse(Optional.of(diagnostic))
                        .stream())
                .forEach(all::add);
        return candidate;
    }

    private static List<Diagnostic> run(List<Check> checks, CheckedPolicy policy) {
        return checks.stream().flatMap(check -> check.check(policy).stream()).toList();
    }

    private static boolean hasErrors(List<Diagnostic> found) {
        return found.stream().anyMatch(diagnostic -> diagnostic.code().severity() == Severity.ERROR);
    }

    /**
     * What the checks came to.
     *
     * @param family the checked policy, if there was no error
     * @param diagnostics errors and warnings, by file and place
     */
    public record Checking(Optional<CheckedFamily> family, List<Diagnostic> diagnostics) {
        /** Copies the list. */
        public Checking {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
