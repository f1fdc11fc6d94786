package org.hiplang.cli.problem;

import java.util.List;
import java.util.Optional;

/**
 * One reason not to go on.
 *
 * @param code its kind
 * @param message what is wrong, in one clause, without anything of a claim
 * @param help what to do about it, if there is more to say
 */
public record Problem(CliCode code, String message, Optional<String> help) {
    /** A problem that says it all. */
    public static Problem of(CliCode code, String message) {
        return new Problem(code, message, Optional.empty());
    }

    /** A problem with a way out. */
    public static Problem of(CliCode code, String message, String help) {
        return new Problem(code, message, Optional.of(help));
    }

    /** The problem as an exception. */
    public ProblemException exception() {
        return new ProblemException(List.of(this));
    }

    /** As it is printed: one line, or two with the help. */
    @Override
    public String toString() {
        return "error[" + code.number() + "]: " + message
                + help.map(words -> "\n  = help: " + words).orElse("");
    }
}
