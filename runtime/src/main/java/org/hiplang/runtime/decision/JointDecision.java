package org.hiplang.runtime.decision;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * What several policies decided of one claim together.
 *
 * @param claim the claim's control number
 * @param policies what each had to do with it, in the order in which they are judged
 * @param lines one decision a line, by line number; the rule of each finding says which policy it is of
 */
public record JointDecision(String claim, List<Share> policies, List<LineDecision> lines) {
    /** Copies the lists. */
    public JointDecision {
        policies = List.copyOf(policies);
        lines = List.copyOf(lines);
    }

    /**
     * The decision on the line of that number.
     *
     * @throws NoSuchElementException if the claim has no such line
     */
    public LineDecision line(int number) {
        return lines.stream()
                .filter(line -> line.line() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the claim has no line " + number));
    }
}
