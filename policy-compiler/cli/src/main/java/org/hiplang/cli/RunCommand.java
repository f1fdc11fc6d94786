package org.hiplang.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.hiplang.cli.facts.FactTable;
import org.hiplang.cli.facts.FactsFile;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.report.DecisionReport;
import org.hiplang.cli.report.NdjsonDecisions;
import org.hiplang.cli.report.NdjsonReadings;
import org.hiplang.cli.report.Paint;
import org.hiplang.cli.report.ReadingReport;
import org.hiplang.cli.report.TextDecisions;
import org.hiplang.cli.report.TextReadings;
import org.hiplang.cli.report.Totals;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.policy.Terms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hip run}: judges claims. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Judges the claims of X12 837P files and says of each line what becomes of it, and why.",
        footer = {
            "",
            "Examples:",
            "  hip run claims.837",
            "  hip run --facts facts.csv --out decisions.ndjson january.837 february.837",
            "  hip run --count-readings claims.837",
            "  hip run --together --policy NCCI --policy CPCP019 claims.837",
            "  gunzip -c claims.837.gz | hip run --policy CPCP019 - | jq '.lines[]?.verdict'",
            "",
            "FACTS.csv has the columns claim,line,day,fact,value. Every row is held against the claims before the first"
                    + " is judged; where claims are piped in, as they come.",
            "",
            "Exit status: 0 every claim was decided, 1 some were refused, 2 nothing could be done. Claims of --history that",
            "are refused are told, and do not change it."
        })
final class RunCommand implements Callable<Integer> {
    /** How decisions are written. */
    enum Format {
        /** For people. */
        TEXT,
        /** One JSON object a line. */
        NDJSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--policy", paramLabel = "ID", description = "Judge by this policy; may be repeated. Default: all.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--facts", paramLabel = "FACTS.csv", description = "What is known beyond the claims.")
    private @Nullable Path factsFile;

    @Option(
            names = "--history",
            paramLabel = "CLAIMS.837",
            description = "Claims that were paid before, from which each member's history is taken; may be repeated.")
    private List<String> historyFiles = new ArrayList<>();

    @Option(names = "--whole-history", description = "The history holds all that was paid before.")
    private boolean wholeHistory;

    @Option(
            names = "--reading",
            paramLabel = "NAME=WORD",
            description = "Put this word of a policy's reading in force; may be repeated.")
    private List<String> readings = new ArrayList<>();

    @Option(
            names = "--table",
            paramLabel = "NAME=FILE",
            description = "Look facts up in this CSV file before the policy's own table; may be repeated.")
    private List<String> tables = new ArrayList<>();

    @Option(
            names = "--processed",
            paramLabel = "DAY",
            description = "Judge all days by what is in force on this day, not on the day of service.")
    private @Nullable String processed;

    @Option(
            names = "--received",
            paramLabel = "DAY",
            description = "The day on which the claims were received, but for those of which the facts say another.")
    private @Nullable String received;

    @Option(
            names = "--together",
            description = "Make one decision a claim of what all policies find, each after those it gives way to.")
    private boolean together;

    @Option(
            names = "--count-readings",
            description = "Say how many lines hinge on each reading, in place of the decisions.")
    private boolean countReadings;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: text on a terminal, else ndjson.")
    private @Nullable Format format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, which is there whole or not at all.")
    private @Nullable Path out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many threads read and judge at once. Default: one for each core.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--timing", description = "Say on standard error where the time went.")
    private boolean timing;

    @Option(
            names = "--edits",
            paramLabel = "JAR",
            description = "Judge by the policies of this edit jar and not by those on the class path; may be repeated.")
    private List<Path> jars = new ArrayList<>();

    @Parameters(arity = "1..*", paramLabel = "CLAIMS.837", description = "Files of claims; - is standard input.")
    private List<String> files = new ArrayList<>();

    private final Setting setting;

    RunCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        if (together && countReadings) {
            throw Problem.of(CliCode.USAGE, "`--count-readings` counts for each policy alone, not `--together`")
                    .exception();
        }
        if (jobs < 1) {
            throw Problem.of(CliCode.USAGE, "`--jobs` takes a number from 1 up").exception();
        }
        List<PolicyEdits> policies = PolicyChoice.of(setting.policies(), jars, ids);
        List<ClaimInput> inputs = ClaimInput.of(files, setting.in());
        Terms terms = onDays(ReadingChoice.of(readings, policies)).tables(TableChoice.of(tables, policies));
        Bench bench = new Bench(policies, facts(policies, inputs), history(), terms);
        Totals totals = out == null ? judge(bench, inputs, setting.out()) : judgeInto(out, bench, inputs);
        return totals.anyRefused() ? Hip.SOME : Hip.OK;
    }

    private MemberHistory history() {
        if (historyFiles.isEmpty() && wholeHistory) {
            throw Problem.of(CliCode.USAGE, "`--whole-history` needs `--history CLAIMS.837`, which holds it")
                    .exception();
        }
        if (files.contains("-") && historyFiles.contains("-")) {
            throw Problem.of(CliCode.USAGE, "standard input is given twice").exception();
        }
        return historyFiles.isEmpty()
                ? MemberHistory.NONE
                : MemberHistory.read(walk(ClaimInput.of(historyFiles, setting.in())), wholeHistory, setting);
    }

    private Terms onDays(Terms terms) {
        Terms processing = processed == null ? terms : terms.processedOn(CalendarDay.of("--processed", processed));
        return received == null ? processing : processing.receivedOn(CalendarDay.of("--received", received));
    }

    private FactTable facts(List<PolicyEdits> policies, List<ClaimInput> inputs) {
        if (factsFile == null) {
            return FactTable.empty();
        }
        FactTable facts = FactsFile.read(
                factsFile, policies.stream().map(PolicyEdits::info).toList());
        if (inputs.stream().allMatch(ClaimInput::repeatable)) {
            FactCheck.check(facts, walk(inputs));
        } else {
            setting.err()
                    .println("note: claims are piped in, so rows of " + factsFile
                            + " are held against them as they come; decisions before a wrong row stand");
        }
        return facts;
    }

    private Totals judgeInto(Path target, Bench bench, List<ClaimInput> inputs) {
        boolean overwrites = Stream.concat(inputs.stream(), ClaimInput.of(historyFiles, setting.in()).stream())
                .anyMatch(input -> input.isFile(target));
        if (overwrites) {
            throw Problem.of(CliCode.USAGE, "`" + target + "` is a file of claims, and would be overwritten")
                    .exception();
        }
        try (OutFile file = OutFile.begin(target)) {
            Totals totals = judge(bench, inputs, file.stream());
            file.keep();
            return totals;
        }
    }

    private Totals judge(Bench bench, List<ClaimInput> inputs, PrintStream target) {
        Format chosen = format != null ? format : toTerminal() ? Format.TEXT : Format.NDJSON;
        Totals totals = countReadings ? count(bench, inputs, chosen, target) : decide(bench, inputs, chosen, target);
        if (chosen == Format.NDJSON && setting.errTerminal()) {
            setting.err().println(totals);
        }
        return totals;
    }

    private Totals decide(Bench bench, List<ClaimInput> inputs, Format chosen, PrintStream target) {
        DecisionPage.Binder binder = new DecisionPage.Binder(target, page -> report(chosen, page, inputs.size() > 1));
        return together
                ? judge(inputs, new Judging<>(setting, bench, DecidingTogether.of(bench.policies(), binder)))
                : judge(inputs, new Judging<>(setting, bench, new Deciding(bench.policies(), binder)));
    }

    private Totals count(Bench bench, List<ClaimInput> inputs, Format chosen, PrintStream target) {
        try (ReadingReport report =
                chosen == Format.TEXT ? new TextReadings(target, paint()) : new NdjsonReadings(target)) {
            return judge(inputs, new Judging<>(setting, bench, new CountingReadings(bench, report)));
        }
    }

    private <P extends Page<?>> Totals judge(List<ClaimInput> inputs, Judging<?, ?, P> judging) {
        long begin = System.nanoTime();
        AtomicLong bytes = new AtomicLong();
        Totals totals;
        try (Progress progress = progress(inputs)) {
            walk(inputs).batches(judging::judge, judging::take, read -> {
                bytes.set(read);
                progress.at(read);
            });
            totals = judging.end();
        }
        if (timing) {
            setting.err().println(judging.timing().words(System.nanoTime() - begin, bytes.get(), jobs));
        }
        return totals;
    }

    private ClaimWalk walk(List<ClaimInput> inputs) {
        return new ClaimWalk(inputs, jobs);
    }

    private DecisionReport report(Format chosen, PrintStream target, boolean severalFiles) {
        return chosen == Format.TEXT ? new TextDecisions(target, paint()) : new NdjsonDecisions(target, severalFiles);
    }

    private Paint paint() {
        return Paint.of(out == null && setting.colours());
    }

    private boolean toTerminal() {
        return out == null && setting.outTerminal();
    }

    private Progress progress(List<ClaimInput> inputs) {
        if (!setting.errTerminal() || toTerminal()) {
            return Progress.silent();
        }
        boolean known = inputs.stream().allMatch(ClaimInput::repeatable);
        return Progress.on(
                setting.err(),
                "judging",
                known ? inputs.stream().mapToLong(ClaimInput::size).sum() : 0);
    }
}
