package org.hiplang.compiler.scale;

import java.util.List;

/**
 * A code set.
 *
 * @param first the first of the plain sets that it is made of; of a plain set, itself
 * @param last the last of them
 * @param codes some codes of the set
 * @param items how it is declared
 */
record MadeUpSet(String name, String text, int first, int last, List<String> codes, String items) {
    /** Copies the list. */
    MadeUpSet {
        codes = List.copyOf(codes);
    }

    boolean isBefore(MadeUpSet other) {
        return last < other.first;
    }

    String code() {
        return codes.get(0);
    }

    String declaration() {
        return "codes " + name + " \"" + text + "\": " + items + "\n";
    }
}
