package org.hiplang.compiler.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a ledger. */
public enum Column {
    /** The statement's number, which rules cite; a heading needs none. */
    STATEMENT,
    /** Where the text stands in the document. */
    PLACE,
    /** The print of the text. */
    PRINT,
    /** A few of its words, by which a reader finds it. */
    WORDS,
    /** What became of it. */
    BECAME,
    /** The rules that carry it out, and the words they do it with. */
    BY,
    /** Why it is not carried out, or anything else worth saying. */
    BECAUSE;

    /** As the header of the file writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> of(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
