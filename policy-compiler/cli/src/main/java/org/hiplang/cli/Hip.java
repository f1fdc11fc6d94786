package org.hiplang.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code hip}. */
@Command(
        name = "hip",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Judges claims by payment policies that are written in Hip.",
        footer = {
            "",
            "Examples:",
            "  hip run claims.837                  what the policies decide of each claim",
            "  hip run claims.837 > decisions.ndjson",
            "  hip check policies/                 what is wrong with policies",
            "  hip test policies/                  whether their examples hold",
            "  hip ledger home-infusion.hip        what became of each statement of its document",
            "  hip codes policies/                 which codes their sets come to",
            "  hip import hcpcs FILE --out TABLE   reference tables from files of CMS",
            "  hip explain HIP406                  what a message means",
            "",
            "`hip COMMAND --help` says more of each."
        })
public final class Hip implements Runnable {
    /** Every claim was decided; nothing is wrong. */
    static final int OK = 0;
    /** Something was refused, is wrong or fails. */
    static final int SOME = 1;
    /** Nothing could be done. */
    static final int NOTHING = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The way in. */
    public static void main(String[] arguments) {
        System.exit(execute(Setting.ofProcess(), arguments));
    }

    /** Runs one command to its exit status: 0, 1, 2, or 141 where the reader of the output left. */
    public static int execute(Setting setting, String... arguments) {
        Mishaps mishaps = new Mishaps(setting);
        int status;
        try {
            status = commandLine(setting, mishaps).execute(arguments);
        } catch (ClosedOutput e) {
            return mishaps.closed(e);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return mishaps.unexpected(e);
        }
        try {
            setting.out().flush();
            return status;
        } catch (ClosedOutput e) {
            // What went wrong before has been told, and more often than not it is this.
            return status > SOME ? status : mishaps.closed(e);
        }
    }

    private static CommandLine commandLine(Setting setting, Mishaps mishaps) {
        CommandLine hip = new CommandLine(new Hip())
                .addSubcommand(new RunCommand(setting))
                .addSubcommand(new CheckCommand(setting))
                .addSubcommand(new TestCommand(setting))
                .addSubcommand(new LedgerCommand(setting))
                .addSubcommand(new CodesCommand(setting))
                .addSubcommand(new ImportCommand(setting))
                .addSubcommand(new ExplainCommand(setting))
                .addSubcommand(new CommandLine.HelpCommand());
        sayVersion(hip);
        return hip.setOut(new PrintWriter(setting.out(), false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(setting.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(setting.colours() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setExecutionStrategy(Hip::run)
                .setParameterExceptionHandler(mishaps)
                .setExecutionExceptionHandler(mishaps);
    }

    /** Picocli would tell by itself, with its stack, that {@code --help} could not be printed. */
    private static int run(ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (ClosedOutput e) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), "the output is closed", e);
        }
    }

    /** Each command offers to, and there is one version of them all. */
    private static void sayVersion(CommandLine command) {
        command.getCommandSpec().versionProvider(new Version());
        command.getSubcommands().values().forEach(Hip::sayVersion);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "there is no command");
    }
}
