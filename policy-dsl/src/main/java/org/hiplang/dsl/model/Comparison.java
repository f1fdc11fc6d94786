package org.hiplang.dsl.model;

/** How one number is held against another. */
public enum Comparison {
    /** It is the same. */
    IS(""),
    /** It is larger. */
    MORE_THAN("more than"),
    /** It is smaller. */
    LESS_THAN("less than"),
    /** It is the same or larger. */
    AT_LEAST("at least"),
    /** It is the same or smaller. */
    AT_MOST("at most");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    /** As the author writes it before the number. */
    public String words() {
        return words;
    }
}
