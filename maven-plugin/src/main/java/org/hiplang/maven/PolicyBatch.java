package org.hiplang.maven;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.hiplang.compiler.Beside;
import org.hiplang.compiler.Compilation;
import org.hiplang.compiler.CompiledPolicy;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.compiler.generate.GeneratedFile;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Severity;
import org.hiplang.dsl.source.Source;

/**
 * Policies that are compiled together: all of them or none.
 *
 * @param sources the files of the policies
 * @param libraries libraries that the dependencies ship
 * @param beside what lies beside them
 * @param packageName the package of all of them; each its own where absent
 * @param readings words of readings that are to be in force in place of the authors', by the reading's name
 */
record PolicyBatch(
        List<Source> sources,
        List<Source> libraries,
        Beside beside,
        Optional<String> packageName,
        Map<String, String> readings) {
    /** Compiles in memory and reports every error and warning before it fails for them. */
    List<CompiledPolicy> compile(DiagnosticLog log, boolean failOnWarnings) throws MojoFailureException {
        Findings findings = new Findings();
        List<CompiledPolicy> compiled = new ArrayList<>();
        // What is wrong with a library is wrong with each policy that uses it, and told once.
        Set<Diagnostic> told = new HashSet<>();
        for (Source library : PolicyCompiler.libraries(sources)) {
            report(PolicyCompiler.checkLibrary(library, beside), told, findings, log);
        }
        report(PolicyCompiler.checkBetween(sources), told, findings, log);
        for (List<Source> policy : PolicyCompiler.families(
                Stream.concat(sources.stream(), libraries.stream()).toList())) {
            Compilation compilation = PolicyCompiler.compile(policy, beside, packageName, readings);
            report(compilation.diagnostics(), told, findings, log);
            compilation.policy().ifPresent(compiled::add);
        }
        findings.failIfAny(Severity.ERROR);
        failOnSameFile(compiled, log);
        Readings.check(readings, compiled);
        if (failOnWarnings) {
            findings.failIfAny(Severity.WARNING);
        }
        return compiled;
    }

    private static void report(List<Diagnostic> all, Set<Diagnostic> told, Findings findings, DiagnosticLog log) {
        List<Diagnostic> fresh = all.stream().filter(told::add).toList();
        log.report(fresh);
        findings.count(fresh);
    }

    /** Compared without regard to capitals, as some disks do. */
    private static void failOnSameFile(List<CompiledPolicy> policies, DiagnosticLog log) throws MojoFailureException {
        Map<String, CompiledPolicy> writers = new HashMap<>();
        for (CompiledPolicy policy : policies) {
            for (GeneratedFile file : policy.javaFiles()) {
                CompiledPolicy other = writers.putIfAbsent(file.path().toLowerCase(Locale.ROOT), policy);
                if (other != null) {
                    String message = name(other) + " and " + name(policy) + " both become the class "
                            + file.path().replace(".java", "").replace('/', '.');
                    log.error(policy.policy().newest().span(), message);
                    throw new MojoFailureException(message);
                }
            }
        }
    }

    private static String name(CompiledPolicy policy) {
        return policy.policy().newest().span().source().name();
    }

    /** How many of what, in how many policies. */
    private static final class Findings {
        private final Map<Severity, Integer> numbers = new HashMap<>();
        private final Map<Severity, Integer> policies = new HashMap<>();

        void count(List<Diagnostic> diagnostics) {
            for (Severity severity : Severity.values()) {
                long found = diagnostics.stream()
                        .filter(diagnostic -> diagnostic.code().severity() == severity)
                        .count();
                if (found > 0) {
                    numbers.merge(severity, (int) found, Integer::sum);
                    policies.merge(severity, 1, Integer::sum);
                }
            }
        }

        void failIfAny(Severity severity) throws MojoFailureException {
            int number = numbers.getOrDefault(severity, 0);
            if (number > 0) {
                throw new MojoFailureException(Words.count(number, severity.word()) + " in "
                        + Words.count(policies.getOrDefault(severity, 0), "policy"));
            }
        }
    }
}
