package org.hiplang.compiler.coverage;

import org.hiplang.runtime.judge.Truth;

/** What a condition can come to in an example. */
public enum Outcome {
    /** It is so. */
    YES("yes"),
    /** It is not. */
    NO("no"),
    /** Nobody knows. */
    UNKNOWN("unknown"),
    /** It is not so, and would be if one of its parts had come out the other way. */
    NEAR_MISS("near miss");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** As reports write it. */
    public String words() {
        return words;
    }

    static Outcome of(Truth truth) {
        return switch (truth) {
            case YES -> YES;
            case NO -> NO;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
