package org.hiplang.compiler.example;

import java.util.List;
import org.hiplang.dsl.model.Example;

/**
 * How one example came out.
 *
 * @param example the example
 * @param failures what was not as expected, a readable paragraph each; empty where the example holds
 */
public record ExampleResult(Example example, List<String> failures) {
    /** Copies the list. */
    public ExampleResult {
        failures = List.copyOf(failures);
    }

    /** Whether all was as expected. */
    public boolean holds() {
        return failures.isEmpty();
    }
}
