package org.hiplang.dsl.resolve;

/** What a condition is asked of. */
enum Setting {
    /** One line. */
    LINE,
    /** One day of a line. */
    DAY,
    /** The claim as a whole, before any line is judged. */
    CLAIM,
    /** The subject could not be read, so nothing is said of what does not fit it. */
    UNCLEAR
}
