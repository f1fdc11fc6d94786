package org.hiplang.maven;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.hiplang.compiler.CompiledPolicy;
import org.hiplang.compiler.interpret.Interpreter;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.source.Span;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.ReadingInfo;

/** One run of the test goal: every example of every policy, a report a policy, and a failure where one does not hold. */
final class Testing {
    private final TestRequest request;
    private final Log log;
    private final DiagnosticLog places;
    private final CoverageGate coverage;
    private int examples;
    private int failures;

    Testing(TestRequest request, Log log) {
        this.request = request;
        this.log = log;
        this.places = new DiagnosticLog(log, request.sources());
        this.coverage = new CoverageGate(request.coverage(), log, places);
    }

    void run() throws IOException, MojoExecutionException, MojoFailureException {
        PolicyFolder folder = new PolicyFolder(request.sources());
        List<Source> sources = folder.read();
        DependencyLibraries shipped = DependencyLibraries.of(request.dependencies());
        List<CompiledPolicy> policies = new PolicyBatch(
                        sources,
                        shipped.sources(),
                        new FilesBeside(request.sources(), Optional.empty(), shipped, Optional.empty()),
                        request.packageName(),
                        Map.of())
                .compile(places.withoutWarnings(), false);
        if (policies.isEmpty()) {
            log.info(sources.isEmpty() ? folder.saysEmpty() : "No policies, and so no examples");
            return;
        }
        try (PolicyClasses classes = new PolicyClasses(request.classPath())) {
            for (CompiledPolicy policy : policies) {
                run(policy, classes);
            }
        }
        String summary = "Examples run: " + examples + ", Failures: " + failures;
        if (failures > 0) {
            log.error(summary);
            throw new MojoFailureException(failures + " of " + Words.count(examples, "example") + " failed");
        }
        log.info(summary);
        coverage.failIfTooLow();
    }

    private void run(CompiledPolicy compiled, PolicyClasses classes) throws IOException, MojoExecutionException {
        PolicyFamily policy = compiled.policy();
        log.info(policy.id() + " " + policy.newest().title());
        PolicyEdits edits = classes.load(compiled.className());
        ExampleRun run = new ExampleRun(
                edits,
                new Interpreter(readAs(edits.info(), policy)),
                compiled.checked().tables());
        List<ExampleOutcome> outcomes = run.run(policy.examples());
        outcomes.forEach(this::report);
        new TestReport(policy.id(), outcomes).write(request.reports());
        coverage.report(compiled.checked());
    }

    /** The policy with the readings in force that the compile goal was told to put in force. */
    private static PolicyFamily readAs(PolicyInfo compiled, PolicyFamily policy) {
        Map<String, String> inForce =
                compiled.readings().stream().collect(Collectors.toMap(ReadingInfo::name, ReadingInfo::inForce));
        return PolicyReader.read(
                        Stream.concat(policy.sources().stream(), policy.libraries().stream())
                                .toList(),
                        inForce)
                .family()
                .orElse(policy);
    }

    private void report(ExampleOutcome outcome) {
        examples++;
        String name = outcome.example().name();
        if (outcome.holds()) {
            log.info("  holds  " + name);
            return;
        }
        failures++;
        Span span = outcome.example().span();
        places.error(span, "example \"" + name + "\" fails");
        log.error(span.source().name() + ":" + span.line() + "  " + name + "\n"
                + outcome.text().indent(2).stripTrailing());
    }
}
