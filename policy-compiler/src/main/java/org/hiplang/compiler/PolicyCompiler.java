package org.hiplang.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.compiler.check.CheckedFamily;
import org.hiplang.compiler.check.Checker;
import org.hiplang.compiler.check.Checker.Checking;
import org.hiplang.compiler.generate.PolicyGenerator;
import org.hiplang.compiler.plan.FamilyPlan;
import org.hiplang.compiler.plan.Planner;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.Reading;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.source.Source;

/**
 * The whole way from the texts of a policy to Java: <em>parse, resolve, check, plan, generate</em>.
 *
 * <p>A pure function: no file is read or written, and the same texts give the same bytes.
 */
public final class PolicyCompiler {
    private PolicyCompiler() {}

    /** Which of the files belong to one policy, by the policy's number: its versions, and what amends them. */
    public static List<List<Source>> families(List<Source> sources) {
        return PolicyReader.families(sources);
    }

    /** Parses, resolves and checks the files of one policy; their order does not matter. */
    public static Checking check(List<Source> sources) {
        return check(sources, Map.of());
    }

    private static Checking check(List<Source> sources, Map<String, String> inForce) {
        Reading reading = PolicyReader.read(sources, inForce);
        if (reading.family().isEmpty()) {
            return new Checking(Optional.empty(), reading.diagnostics());
        }
        Checking checking = Checker.check(reading.family().get());
        List<Diagnostic> all = new ArrayList<>(reading.diagnostics());
        all.addAll(checking.diagnostics());
        return new Checking(checking.family(), all);
    }

    /** Parses, resolves, checks, plans and generates, into that package or the policy's own. */
    public static Compilation compile(List<Source> sources, Optional<String> packageName) {
        return compile(sources, packageName, Map.of());
    }

    /**
     * The same with other words of readings in force than those of the author; examples hold as the author wrote them.
     *
     * @param inForce the words by the reading's name; readings that the policy does not have count for nothing
     */
    public static Compilation compile(List<Source> sources, Optional<String> packageName, Map<String, String> inForce) {
        Checking checking = check(sources, inForce);
        if (checking.family().isEmpty()) {
            return new Compilation(Optional.empty(), checking.diagnostics());
        }
        CheckedFamily checked = checking.family().get();
        FamilyPlan plan = Planner.plan(checked, packageName);
        String className = plan.packageName() + "." + plan.className();
        return new Compilation(
                Optional.of(new CompiledPolicy(checked.family(), className, PolicyGenerator.generate(plan))),
                checking.diagnostics());
    }
}
