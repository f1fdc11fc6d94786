package org.hiplang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.report.ImpactReport;
import org.hiplang.cli.report.LedgerReport;
import org.hiplang.cli.report.Paint;
import org.hiplang.compiler.document.Document;
import org.hiplang.compiler.ledger.Draft;
import org.hiplang.compiler.ledger.Impact;
import org.hiplang.compiler.ledger.Ledger;
import org.hiplang.compiler.ledger.LedgerCheck;
import org.hiplang.compiler.ledger.LedgerReader;
import org.hiplang.compiler.ledger.Papers;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.Reading;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticPrinter;
import org.hiplang.dsl.diagnostic.Severity;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.dsl.source.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hip ledger}: what became of each statement of a policy's document, and what a new version of it touches. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Shows what became of each statement of a policy's document, and what a new version touches.",
        footer = {
            "",
            "Examples:",
            "  hip ledger home-infusion.hip                                    every row, and counts",
            "  hip ledger home-infusion.hip --document new.txt                 also held against the document",
            "  hip ledger home-infusion.hip --before old.txt --document new.txt  what changed, and what that touches",
            "  hip ledger home-infusion.hip --document new.txt --draft         a ledger to go on from, as CSV",
            "",
            "Exit status: 0 all is well, 1 something is wrong or has changed, 2 a file cannot be read."
        })
final class LedgerCommand implements Callable<Integer> {
    @Parameters(arity = "1", paramLabel = "POLICY", description = "The policy, a file that ends in .hip.")
    private Path file = Path.of("");

    @Option(
            names = "--document",
            paramLabel = "FILE|DIR",
            description = "The policy document, or a folder with the document that the policy names.")
    private @Nullable Path document;

    @Option(names = "--before", paramLabel = "FILE", description = "An earlier version of the document, to compare.")
    private @Nullable Path before;

    @Option(names = "--draft", description = "Writes a ledger for the document, with what the ledger there is knows.")
    private boolean draft;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Libraries libraries = new Libraries();

    private final Setting setting;

    LedgerCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        if (document == null && (draft || before != null)) {
            throw new ParameterException(
                    spec.commandLine(), (draft ? "--draft" : "--before") + " needs --document as well");
        }
        Source named = PolicySources.source(file);
        if (!PolicyReader.libraries(List.of(named)).isEmpty()) {
            throw library(named);
        }
        List<Source> sources = libraries.with(PolicySources.read(List.of(file)));
        Optional<Source> policy = PolicyReader.headOf(named, sources);
        return policy.isEmpty() ? show(PolicyReader.read(sources).diagnostics()) : ledger(policy.get(), sources);
    }

    /** A part has no ledger of its own: that of its policy is meant. */
    private int ledger(Source head, List<Source> sources) {
        FilesBeside beside = new FilesBeside(new PolicyPapers(List.of(head), Optional.ofNullable(document)));
        Papers papers = beside.papers(head.name(), PolicyReader.document(head));
        Optional<LedgerReader.Reading> ledger = papers.ledger().map(LedgerReader::read);
        if (draft) {
            setting.out().print(Draft.of(ledger.map(LedgerReader.Reading::ledger), document(papers)));
            return Hip.OK;
        }
        Reading reading = PolicyReader.read(sources);
        if (reading.policy().isEmpty()) {
            return show(reading.diagnostics());
        }
        Policy policy = reading.policy().get();
        return before == null
                ? table(policy, beside, ledger.orElseThrow(() -> none(head)))
                : impact(policy, ledger.map(LedgerReader.Reading::ledger), before, document(papers));
    }

    private int table(Policy policy, FilesBeside beside, LedgerReader.Reading ledger) {
        new LedgerReport(setting.out(), Paint.of(setting.colours())).show(policy, ledger.ledger());
        return show(LedgerCheck.check(PolicyFamily.of(policy), beside));
    }

    private int impact(Policy policy, Optional<Ledger> ledger, Path before, Document after) {
        Impact impact = Impact.of(policy, ledger, Document.of(PolicySources.source(before)), after);
        new ImpactReport(setting.out(), Paint.of(setting.colours())).show(impact);
        return impact.changes().isEmpty() ? Hip.OK : Hip.SOME;
    }

    private int show(List<Diagnostic> found) {
        found.stream().map(DiagnosticPrinter::print).forEach(setting.out()::println);
        boolean wrong = found.stream().anyMatch(each -> each.code().severity() == Severity.ERROR);
        return wrong ? Hip.SOME : Hip.OK;
    }

    private Document document(Papers papers) {
        return papers.document()
                .map(Document::of)
                .orElseThrow(() -> Problem.of(
                                CliCode.UNREADABLE, "`" + document + "` holds no document that the policy names")
                        .exception());
    }

    private static RuntimeException library(Source library) {
        return Problem.of(
                        CliCode.UNREADABLE,
                        "`" + library.name() + "` is a library, and a library has no ledger",
                        "name the file of a policy")
                .exception();
    }

    private static RuntimeException none(Source policy) {
        return Problem.of(
                        CliCode.UNREADABLE,
                        "there is no ledger `" + Papers.ledgerOf(policy.name()) + "`",
                        "`hip ledger POLICY.hip --document FILE --draft` writes one to begin with")
                .exception();
    }
}
