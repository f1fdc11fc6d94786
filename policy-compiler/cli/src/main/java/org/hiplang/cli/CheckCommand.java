package org.hiplang.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.ProblemException;
import org.hiplang.cli.report.Words;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticPrinter;
import org.hiplang.dsl.diagnostic.Severity;
import org.hiplang.dsl.source.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hip check}: everything that is wrong with policies. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Shows what is wrong with policies, each mistake with its place and a way to mend it.",
        footer = {
            "",
            "Examples:",
            "  hip check home-infusion.hip",
            "  hip check --strict policies/",
            "  hip check --document cpcp019-home-infusion.txt home-infusion.hip",
            "",
            "Exit status: 0 no errors, 1 errors (with --strict warnings too), 2 a file cannot be read."
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Policies, or directories that hold some.")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--strict", description = "Warnings fail too.")
    private boolean strict;

    @Option(
            names = "--document",
            paramLabel = "FILE|DIR",
            description = "The policy document, or a folder with the documents that the policies name, to hold ledgers"
                    + " and quoted words against.")
    private @Nullable Path document;

    @Mixin
    private Libraries libraries = new Libraries();

    private final Setting setting;

    CheckCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        List<Problem> unreadable = new ArrayList<>();
        int status = check(libraries.with(PolicySources.read(places, unreadable)));
        ProblemException.throwIfAny(unreadable);
        return status;
    }

    private int check(List<Source> sources) {
        PolicyPapers papers = new PolicyPapers(sources, Optional.ofNullable(document));
        if (document != null && !papers.hasLedgers()) {
            setting.err()
                    .println(
                            "hip check: none of the policies has a ledger beside it, so the document was not looked at");
        }
        FilesBeside beside = new FilesBeside(papers);
        List<List<Source>> policies = PolicyCompiler.families(sources);
        List<Source> words = PolicyCompiler.libraries(sources);
        // What is wrong with a library is wrong with each policy that uses it, and told once.
        Set<Diagnostic> all = new LinkedHashSet<>();
        words.forEach(library -> all.addAll(PolicyCompiler.checkLibrary(library, beside)));
        all.addAll(PolicyCompiler.checkBetween(sources));
        policies.forEach(
                policy -> all.addAll(PolicyCompiler.check(policy, beside).diagnostics()));
        all.stream().map(DiagnosticPrinter::print).forEach(setting.out()::println);
        long errors = count(all, Severity.ERROR);
        long warnings = count(all, Severity.WARNING);
        setting.out()
                .println(checked(policies.size(), words.size()) + " checked: "
                        + Words.count(errors, "error", "errors") + ", "
                        + Words.count(warnings, "warning", "warnings"));
        return errors > 0 || (strict && warnings > 0) ? Hip.SOME : Hip.OK;
    }

    private static long count(Set<Diagnostic> all, Severity severity) {
        return all.stream().filter(found -> found.code().severity() == severity).count();
    }

    private static String checked(int policies, int libraries) {
        String both = Words.count(policies, "policy", "policies");
        return libraries == 0 ? both : both + " and " + Words.count(libraries, "library", "libraries");
    }
}
