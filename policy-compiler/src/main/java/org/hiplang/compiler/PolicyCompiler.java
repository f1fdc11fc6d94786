package org.hiplang.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.compiler.check.CheckedPolicy;
import org.hiplang.compiler.check.Checker;
import org.hiplang.compiler.check.Checker.Checking;
import org.hiplang.compiler.generate.PolicyGenerator;
import org.hiplang.compiler.plan.Planner;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.Reading;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.source.Source;

/**
 * The whole way from the text of a policy to Java: <em>parse, resolve, check, plan, generate</em>.
 *
 * <p>A pure function: no file is read or written, and the same text gives the same bytes.
 */
public final class PolicyCompiler {
    private PolicyCompiler() {}

    /** Parses, resolves and checks. */
    public static Checking check(Source source) {
        return check(source, Map.of());
    }

    private static Checking check(Source source, Map<String, String> inForce) {
        Reading reading = PolicyReader.read(source, inForce);
        if (reading.policy().isEmpty()) {
            return new Checking(Optional.empty(), reading.diagnostics());
        }
        Checking checking = Checker.check(reading.policy().get());
        List<Diagnostic> all = new ArrayList<>(reading.diagnostics());
        all.addAll(checking.diagnostics());
        return new Checking(checking.policy(), all);
    }

    /** Parses, resolves, checks, plans and generates, into that package or the policy's own. */
    public static Compilation compile(Source source, Optional<String> packageName) {
        return compile(source, packageName, Map.of());
    }

    /**
     * The same with other words of readings in force than those of the author; examples hold as the author wrote them.
     *
     * @param inForce the words by the reading's name; readings that the policy does not have count for nothing
     */
    public static Compilation compile(Source source, Optional<String> packageName, Map<String, String> inForce) {
        Checking checking = check(source, inForce);
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
}
