package org.hiplang.cli;

import java.util.Optional;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.ProblemException;
import org.hiplang.dsl.diagnostic.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the user is told when a command cannot go on, and the exit status. */
final class Mishaps implements IParameterExceptionHandler, IExecutionExceptionHandler {
    /** 128 and the number of SIGPIPE: what a shell shows for any other program. */
    static final int READER_LEFT = 141;

    private static final int SHOWN = 20;

    private final Setting setting;

    Mishaps(Setting setting) {
        this.setting = setting;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        setting.err().println("hip: " + message(e));
        meant(e).ifPresent(word -> setting.err().println("Did you mean `" + word + "`?"));
        setting.err().println("Try `" + command.getCommandSpec().qualifiedName() + " --help`, which has examples.");
        return Hip.NOTHING;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof ProblemException known) {
            return told(known);
        }
        if (e instanceof ClosedOutput closed) {
            return closed(closed);
        }
        return unexpected(e);
    }

    /** What stands where a command should is none. */
    private static String message(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        boolean command = e instanceof UnmatchedArgumentException unmatched
                && !spec.subcommands().isEmpty()
                && !unmatched.getUnmatched().get(0).startsWith("-");
        return command
                ? "there is no command `"
                        + ((UnmatchedArgumentException) e).getUnmatched().get(0) + "`; there are "
                        + String.join(", ", spec.subcommands().keySet())
                : String.valueOf(e.getMessage());
    }

    private static Optional<String> meant(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            CommandSpec spec = e.getCommandLine().getCommandSpec();
            String written = unmatched.getUnmatched().get(0);
            return Spelling.nearest(
                    written,
                    written.startsWith("-")
                            ? spec.optionsMap().keySet()
                            : spec.subcommands().keySet());
        }
        return Optional.empty();
    }

    /** Nobody reads the output any more: quietly. */
    int closed(ClosedOutput e) {
        if (e.readerLeft()) {
            return READER_LEFT;
        }
        return told(Problem.of(CliCode.OUTPUT, "the output cannot be written").exception());
    }

    /** Something that should never happen. Its own message may hold a claim's values, so it stays unsaid. */
    int unexpected(Throwable e) {
        setting.err()
                .println("hip: something unexpected went wrong (" + e.getClass().getSimpleName()
                        + "); this is a mistake in Hip. HIP_DEBUG=1 shows where it happened.");
        if (setting.debug()) {
            e.printStackTrace(setting.err());
        }
        return Hip.NOTHING;
    }

    private int told(ProblemException known) {
        known.problems().stream().limit(SHOWN).forEach(setting.err()::println);
        int rest = known.problems().size() - SHOWN;
        if (rest > 0) {
            setting.err().println("and " + rest + " more");
        }
        if (setting.debug()) {
            known.printStackTrace(setting.err());
        }
        return Hip.NOTHING;
    }
}
