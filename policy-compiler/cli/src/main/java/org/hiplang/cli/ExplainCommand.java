package org.hiplang.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.CodePage;
import org.hiplang.cli.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hip explain}: the page of a code. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains a code such as HIP406; without one, lists all of them.",
        footer = {
            "",
            "Examples:",
            "  hip explain HIP406",
            "  hip explain",
            "",
            "Exit status: 2 where there is no such code."
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "CODE", description = "The code, as in HIP406.")
    private @Nullable String code;

    private final Setting setting;

    ExplainCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        String wanted = code;
        if (wanted == null) {
            CodePage.all().forEach(page -> setting.out().println(page.number() + "  " + page.title()));
            return Hip.OK;
        }
        CodePage page = CodePage.find(wanted).orElseThrow(() -> unknown(wanted).exception());
        PrintStream out = setting.out();
        out.println(page.number() + " (" + page.kind() + "): " + page.title());
        out.println();
        out.print(page.text().endsWith("\n") ? page.text() : page.text() + "\n");
        return Hip.OK;
    }

    private static Problem unknown(String code) {
        List<CodePage> near = CodePage.near(code);
        Optional<String> help = near.isEmpty()
                ? Optional.of("`hip explain` lists all codes")
                : Optional.of(near.stream()
                        .map(page -> page.number() + " (" + page.title() + ")")
                        .collect(Collectors.joining(", ", "near it are ", "")));
        return new Problem(CliCode.UNKNOWN_CODE, "no code `" + code + "`", help);
    }
}
