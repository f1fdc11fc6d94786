package org.hiplang.maven;

import java.time.Duration;
import java.util.List;
import org.hiplang.dsl.model.Example;

/**
 * How one example came out.
 *
 * @param example the example
 * @param kind whether it holds
 * @param problems what is wrong, a readable paragraph each; empty where it holds
 * @param time what it took
 */
record ExampleOutcome(Example example, Kind kind, List<String> problems, Duration time) {
    ExampleOutcome {
        problems = List.copyOf(problems);
    }

    boolean holds() {
        return kind == Kind.HOLDS;
    }

    /** What is wrong, all of it. */
    String text() {
        return String.join("\n", problems);
    }

    /** The ways in which an example comes out. */
    enum Kind {
        /** As its author expects. */
        HOLDS,
        /** Not as its author expects, or not by all ways of judging alike. */
        FAILS,
        /** It could not be judged. */
        BREAKS
    }
}
