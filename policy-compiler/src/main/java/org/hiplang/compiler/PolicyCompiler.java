package org.hiplang.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.compiler.check.CheckedPolicy;
import org.hiplang.compiler.check.Checker;
import org.hiplang.compiler.check.Checker.Checking;
import org.hiplang.compiler.generate.PolicyGenerator;
import org.hiplang.compiler.ledger.LedgerCheck;
import org.hiplang.compiler.ledger.Papers;
import org.hiplang.compiler.plan.Planner;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.Reading;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Severity;
import org.hiplang.dsl.source.Source;

/**
 * The whole way from the text of a policy to Java: <em>parse, resolve, check, plan, generate</em>.
 *
 * <p>A pure function: no file is read or written, and the same text gives the same bytes.
 */
public final class PolicyCompiler {
    private PolicyCompiler() {}

    /** Parses, resolves and checks a policy alone. */
    public static Checking check(Source source) {
        return check(source, Papers.NONE);
    }

    /** Parses, resolves and checks, also against what lies beside the policy. */
    public static Checking check(Source source, Papers papers) {
        return check(source, Map.of(), papers);
    }

    private static Checking check(Source source, Map<String, String> inForce, Papers papers) {
        Reading reading = PolicyReader.read(source, inForce);
        if (reading.policy().isEmpty()) {
            return new Checking(Optional.empty(), reading.diagnostics());
        }
        Checking checking = Checker.check(reading.policy().get());
        List<Diagnostic> all = new ArrayList<>(reading.diagnostics());
        all.addAll(checking.diagnostics());
        List<Diagnostic> beside = LedgerCheck.check(reading.policy().get(), papers);
        all.addAll(beside);
        return new Checking(checking.policy().filter(policy -> !hasErrors(beside)), all);
    }

    /** Parses, resolves, checks, plans and generates a policy alone, into that package or the policy's own. */
    public static Compilation compile(Source source, Optional<String> packageName) {
        return compile(source, packageName, Map.of());
    }

    /** The same with other words of readings in force than those of the author. */
    public static Compilation compile(Source source, Optional<String> packageName, Map<String, String> inForce) {
        return compile(source, packageName, inForce, Papers.NONE);
    }

    /**
     * The same, also checked against what lies beside the policy; examples hold as the author wrote them.
     *
     * @param inForce the words by the reading's name; readings that the policy does not have count for nothing
     */
    public static Compilation compile(
            Source source, Optional<String> packageName, Map<String, String> inForce, Papers papers) {
        Checking checking = check(source, inForce, papers);
        if (checking.policy().isEmpty()) {
            return new Compilation(Optional.empty(), checking.diagnostics());
        }
        CheckedPolicy checked = checking.policy().get();
        PolicyPlan plan = Planner.plan(checked, packageName.orElse(Planner.defaultPackage(checked.policy())));
        String className = plan.packageName() + "." + plan.className();
        return new Compilation(
                Optional.of(new CompiledPolicy(checked.policy(), className, PolicyGenerator.generate(plan))),
                checking.diagnostics());
    }

    private static boolean hasErrors(List<Diagnostic> found) {
        return found.stream().anyMatch(diagnostic -> diagnostic.code().severity() == Severity.ERROR);
    }
}
