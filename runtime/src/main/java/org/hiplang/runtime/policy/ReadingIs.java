package org.hiplang.runtime.policy;

import java.util.Set;

/**
 * That a policy is read in one of some ways.
 *
 * @param words the words of these ways
 */
public record ReadingIs(ReadingInfo reading, Set<String> words) {
    /** Copies the set. */
    public ReadingIs {
        words = Set.copyOf(words);
    }

    /** Whether it is so in a run under those terms. */
    public boolean holds(Terms terms) {
        return words.contains(terms.word(reading));
    }
}
