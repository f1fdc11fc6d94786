package org.hiplang.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hiplang.cli.report.Words;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.compiler.check.CheckedPolicy;
import org.hiplang.compiler.check.Checker.Checking;
import org.hiplang.compiler.check.CodeExpansion;
import org.hiplang.compiler.check.CodeExpansion.Existing;
import org.hiplang.dsl.diagnostic.DiagnosticPrinter;
import org.hiplang.dsl.diagnostic.Severity;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.source.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hip codes}: which codes the sets of policies come to. */
@Command(
        name = "codes",
        mixinStandardHelpOptions = true,
        description = "Shows which codes the code sets of policies come to, by the tables that list codes.",
        footer = {
            "",
            "Examples:",
            "  hip codes home-infusion.hip                         in force on some day of the policy",
            "  hip codes --on 2021-01-01 home-infusion.hip",
            "  hip codes --set per-diem --set supply policies/",
            "",
            "Exit status: 0 shown, 1 a policy has errors or no table of codes, or a set is not known,",
            "  2 a file cannot be read."
        })
final class CodesCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Policies, or directories that hold some.")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DATE", description = "Only codes that are in force on this day.")
    private @Nullable String on;

    @Option(names = "--set", paramLabel = "NAME", description = "Only this code set; may be given several times.")
    private List<String> sets = new ArrayList<>();

    @Mixin
    private Libraries libraries = new Libraries();

    private final Setting setting;
    private int status = Hip.OK;

    CodesCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Optional<LocalDate> day = Optional.ofNullable(on).map(written -> CalendarDay.of("--on", written));
        List<String> unknown = new ArrayList<>(sets);
        List<List<Source>> policies = PolicyCompiler.families(libraries.with(PolicySources.read(places)));
        if (policies.isEmpty()) {
            failed("there are only libraries; name a policy that uses their code sets");
            return status;
        }
        for (List<Source> sources : policies) {
            Checking checking = PolicyCompiler.check(sources, new FilesBeside());
            if (checking.family().isEmpty()) {
                broken(checking);
            }
            checking.family().stream()
                    .flatMap(family -> family.versions().stream())
                    .forEach(version -> show(version, day, unknown));
        }
        unknown.forEach(name -> failed("no policy has a code set `" + name + "`"));
        return status;
    }

    private void broken(Checking checking) {
        status = Hip.SOME;
        checking.diagnostics().stream()
                .filter(found -> found.code().severity() == Severity.ERROR)
                .map(DiagnosticPrinter::print)
                .forEach(setting.err()::println);
    }

    private void failed(String why) {
        status = Hip.SOME;
        setting.err().println("hip codes: " + why);
    }

    private void show(CheckedPolicy version, Optional<LocalDate> day, List<String> unknown) {
        Policy policy = version.policy();
        String name = policy.id() + " version " + policy.version();
        List<CodeSet> shown = policy.codeSets().stream()
                .filter(set -> set.declared() && (sets.isEmpty() || sets.contains(set.name())))
                .toList();
        shown.forEach(set -> unknown.remove(set.name()));
        CodeExpansion expansion = new CodeExpansion(version);
        if (!expansion.isKnown()) {
            failed(name + " has no table that lists codes: one with a column `kind` or `code-valid`");
            return;
        }
        for (CodeSet set : shown) {
            List<Existing> codes = expansion.of(set, day);
            setting.out().println(name + ", " + set.name() + ": " + Words.count(codes.size(), "code", "codes"));
            codes.forEach(code -> setting.out().println(line(code)));
        }
    }

    private static String line(Existing code) {
        String from = code.from().map(LocalDate::toString).orElse("");
        String to = code.to().map(LocalDate::toString).orElse("");
        return String.format("  %s  %10s to %10s  %s", code.code(), from, to, Words.plain(code.label()))
                .stripTrailing();
    }
}
