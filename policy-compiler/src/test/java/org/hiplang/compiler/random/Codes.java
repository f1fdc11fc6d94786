package org.hiplang.compiler.random;

/**
 * A name for codes, or for lines with them. Codes lie in bands: rules about lines of one band may ask what is payable in a later
 * one, so that rules seldom wait for each other in a circle.
 *
 * @param name as rules write it
 * @param first the first band with a code of it
 * @param last the last one
 * @param narrowed in which ways its lines are narrowed down
 * @param text its declaration
 */
record Codes(String name, int first, int last, Narrowed narrowed, String text) {
    /** What the lines of a name hang on. */
    enum Narrowed {
        /** They are told by their codes alone. */
        NOT,
        /** By what is known of lines of any claim. */
        BY_LINES,
        /** By facts of this claim, or of a day. */
        BY_FACTS
    }

    boolean isCodes() {
        return narrowed == Narrowed.NOT;
    }
}
