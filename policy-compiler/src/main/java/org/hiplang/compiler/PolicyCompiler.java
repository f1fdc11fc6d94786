package org.hiplang.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.compiler.check.CheckedFamily;
import org.hiplang.compiler.check.Checker;
import org.hiplang.compiler.check.Checker.Checking;
import org.hiplang.compiler.generate.PolicyGenerator;
import org.hiplang.compiler.ledger.LedgerCheck;
import org.hiplang.compiler.plan.FamilyPlan;
import org.hiplang.compiler.plan.Planner;
import org.hiplang.compiler.table.PolicyTables;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.Reading;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Severity;
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

    /** Those of the files that are libraries. */
    public static List<Source> libraries(List<Source> sources) {
        return PolicyReader.libraries(sources);
    }

    /** What is wrong with a library, with the tables that lie beside it. */
    public static List<Diagnostic> checkLibrary(Source library, Beside beside) {
        Reading reading = PolicyReader.readLibrary(library);
        List<Diagnostic> all = new ArrayList<>(reading.diagnostics());
        reading.family()
                .ifPresent(
                        family -> all.addAll(PolicyTables.read(family, beside).diagnostics()));
        return all;
    }

    /** What is wrong between files of which each may be right alone. */
    public static List<Diagnostic> checkBetween(List<Source> sources) {
        return PolicyReader.between(sources);
    }

    /** Parses, resolves and checks the files of one policy that stands alone; their order does not matter. */
    public static Checking check(List<Source> sources) {
        return check(sources, Beside.NOTHING);
    }

    /** Parses, resolves and checks the files of one policy with what lies beside them. */
    public static Checking check(List<Source> sources, Beside beside) {
        return check(sources, beside, Map.of());
    }

    private static Checking check(List<Source> sources, Beside beside, Map<String, String> inForce) {
        Reading reading = PolicyReader.read(sources, inForce);
        if (reading.family().isEmpty()) {
            return new Checking(Optional.empty(), reading.diagnostics());
        }
        List<Diagnostic> all = new ArrayList<>(reading.diagnostics());
        PolicyTables tables = PolicyTables.read(reading.family().get(), beside);
        all.addAll(tables.diagnostics());
        if (!tables.diagnostics().isEmpty()) {
            return new Checking(Optional.empty(), all);
        }
        Checking checking = Checker.check(reading.family().get(), tables.tables());
        all.addAll(checking.diagnostics());
        List<Diagnostic> ledgers = LedgerCheck.check(reading.family().get(), beside);
        all.addAll(ledgers);
        return new Checking(checking.family().filter(family -> !hasErrors(ledgers)), all);
    }

    /** Parses, resolves, checks, plans and generates a policy that stands alone, into that package or its own. */
    public static Compilation compile(List<Source> sources, Optional<String> packageName) {
        return compile(sources, Beside.NOTHING, packageName, Map.of());
    }

    /**
     * Parses, resolves, checks, plans and generates, into that package or the policy's own.
     *
     * @param inForce the words by the reading's name that are to be in force in place of the author's; readings that the
     *     policy does not have count for nothing, and examples hold as the author wrote them
     */
    public static Compilation compile(
            List<Source> sources, Beside beside, Optional<String> packageName, Map<String, String> inForce) {
        Checking checking = check(sources, beside, inForce);
        if (checking.family().isEmpty()) {
            return new Compilation(Optional.empty(), checking.diagnostics());
        }
        CheckedFamily checked = checking.family().get();
        FamilyPlan plan = Planner.plan(checked, packageName);
        String className = plan.packageName() + "." + plan.className();
        return new Compilation(
                Optional.of(new CompiledPolicy(
                        checked, className, PolicyGenerator.generate(plan), PackedTables.of(plan, checked))),
                checking.diagnostics());
    }

    private static boolean hasErrors(List<Diagnostic> found) {
        return found.stream().anyMatch(diagnostic -> diagnostic.code().severity() == Severity.ERROR);
    }
}
