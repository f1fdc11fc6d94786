package org.hiplang.cli.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Ends a command with exit status 2 and every reason for it. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** With at least one reason. */
    public ProblemException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Ends the command where there is a reason. */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    /** The reasons, in the order in which they were found. */
    public List<Problem> problems() {
        return problems;
    }
}
