package org.hiplang.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.ProblemException;
import org.hiplang.cli.report.CoverageText;
import org.hiplang.cli.report.Paint;
import org.hiplang.cli.report.Words;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.compiler.check.CheckedFamily;
import org.hiplang.compiler.check.Checker.Checking;
import org.hiplang.compiler.coverage.Coverage;
import org.hiplang.compiler.example.ExampleResult;
import org.hiplang.compiler.example.ExampleRunner;
import org.hiplang.dsl.diagnostic.DiagnosticPrinter;
import org.hiplang.dsl.diagnostic.Severity;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.dsl.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hip test}: whether the examples of policies hold. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs the examples that policies hold and says which do not come out as expected.",
        footer = {
            "",
            "Examples:",
            "  hip test home-infusion.hip",
            "  hip test policies/",
            "  hip test --coverage home-infusion.hip   what no example shows of the conditions",
            "",
            "Exit status: 0 all hold, 1 some fail or a policy has errors, 2 a file cannot be read."
        })
final class TestCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Policies, or directories that hold some.")
    private List<Path> places = new ArrayList<>();

    @Option(
            names = "--coverage",
            description =
                    "Lists, rule by rule, which conditions come out yes, no, unknown or as a near miss in no example.")
    private boolean coverage;

    @Mixin
    private Libraries libraries = new Libraries();

    private final Setting setting;
    private int held;
    private int failed;
    private int broken;

    TestCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        List<Problem> unreadable = new ArrayList<>();
        PolicyCompiler.families(libraries.with(PolicySources.read(places, unreadable)))
                .forEach(this::test);
        String unread = broken == 0 ? "" : ", " + Words.count(broken, "policy has errors", "policies have errors");
        setting.out()
                .println(Words.count(held + failed, "example", "examples") + ": " + held + " held, " + failed
                        + " failed" + unread);
        ProblemException.throwIfAny(unreadable);
        return failed + broken > 0 ? Hip.SOME : Hip.OK;
    }

    private void test(List<Source> sources) {
        Checking checking = PolicyCompiler.check(sources, new FilesBeside());
        if (checking.family().isEmpty()) {
            broken++;
            checking.diagnostics().stream()
                    .filter(found -> found.code().severity() == Severity.ERROR)
                    .map(DiagnosticPrinter::print)
                    .forEach(setting.out()::println);
            return;
        }
        CheckedFamily checked = checking.family().get();
        PolicyFamily family = checked.family();
        ExampleRunner runner = new ExampleRunner(checked.interpreter());
        Coverage shown = Coverage.of(checked);
        for (Source source : family.sources()) {
            setting.out().println(family.nameOf(source) + " (" + source.name() + ")");
            family.examples().stream()
                    .filter(example -> example.span().source().equals(source))
                    .forEach(example -> show(runner.run(example)));
            show(shown.in(source));
            setting.out().println();
        }
    }

    private void show(Coverage shown) {
        CoverageText text = new CoverageText(shown, Paint.of(setting.colours()));
        setting.out().println(coverage ? text.whole() : text.line());
    }

    private void show(ExampleResult result) {
        Paint paint = Paint.of(setting.colours());
        String name = result.example().name();
        if (result.holds()) {
            held++;
            setting.out().println("  " + paint.good("✓") + " " + name);
            return;
        }
        failed++;
        setting.out()
                .println("  " + paint.bad("✗") + " " + name + "  ("
                        + result.example().span() + ")");
        for (String failure : result.failures()) {
            setting.out().println(failure.indent(6).stripTrailing());
        }
    }
}
