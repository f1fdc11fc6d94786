package org.hiplang.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hiplang.runtime.PolicyEdits;

/**
 * What the commands take from the world around them, so that tests can put something else in its place.
 *
 * @param in standard input
 * @param out standard output, UTF-8; throws {@link ClosedOutput} when nobody reads any more, unlike most of its kind
 * @param err standard error
 * @param outTerminal whether a person watches the output
 * @param errTerminal whether a person watches standard error
 * @param environment the environment variables
 * @param policies the policies on the class path
 */
public record Setting(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outTerminal,
        boolean errTerminal,
        Map<String, String> environment,
        Supplier<List<PolicyEdits>> policies) {
    /** Copies the map. */
    public Setting {
        environment = Map.copyOf(environment);
    }

    /**
     * The real ones of this process. Whether each stream is a terminal is told by the launcher: Java 17 only knows
     * whether all of them are.
     */
    public static Setting ofProcess() {
        return new Setting(
                System.in,
                StandardOutput.open(),
                StandardOutput.openErr(),
                Boolean.getBoolean("hip.terminal.out"),
                Boolean.getBoolean("hip.terminal.err"),
                System.getenv(),
                PolicyEdits::onClassPath);
    }

    /** Whether to use colours: on a terminal that knows them, unless the user would rather not. */
    public boolean colours() {
        return outTerminal
                && variable("NO_COLOR").isEmpty()
                && variable("TERM").filter("dumb"::equals).isEmpty();
    }

    /** Whether to show where in the program something went wrong. */
    public boolean debug() {
        return variable("HIP_DEBUG").filter("1"::equals).isPresent();
    }

    /** A variable that is set and not empty. */
    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
