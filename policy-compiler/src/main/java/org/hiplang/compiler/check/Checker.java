package org.hiplang.compiler.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hiplang.compiler.meaning.CodeMeaning;
import org.hiplang.compiler.meaning.Layers;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Severity;
import org.hiplang.dsl.model.Policy;

/** Runs every check over a policy. */
public final class Checker {
    /** Checks that make no sense, or never end, where one of the others fails. */
    private static final List<Check> FIRST =
            List.of(new CircleCheck(), new NeverCheck(), new AlikeCheck(), new ReasonCheck());

    private static final List<Check> THEN = List.of(new UnusedCheck(), new UntestedCheck(), new ConflictCheck());

    private Checker() {}

    /** Checks a policy. */
    public static Checking check(Policy policy) {
        CodeMeaning codes = new CodeMeaning();
        CheckedPolicy candidate = new CheckedPolicy(policy, new Layers(policy, codes), codes);
        List<Diagnostic> found = new ArrayList<>(run(FIRST, candidate));
        if (!hasErrors(found)) {
            found.addAll(run(THEN, candidate));
        }
        found.sort(Comparator.comparing(diagnostic -> diagnostic.span().start()));
        return new Checking(hasErrors(found) ? Optional.empty() : Optional.of(candidate), found);
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
     * @param policy the checked policy, if there was no error
     * @param diagnostics errors and warnings, by place
     */
    public record Checking(Optional<CheckedPolicy> policy, List<Diagnostic> diagnostics) {
        /** Copies the list. */
        public Checking {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
