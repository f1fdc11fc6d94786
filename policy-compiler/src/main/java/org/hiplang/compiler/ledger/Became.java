package org.hiplang.compiler.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can become of a statement. */
public enum Became {
    /** Rules do what it says. */
    CARRIED_OUT,
    /** It says what a word means. */
    DEFINITION,
    /** No rule does what it says, for a reason that is written down. */
    WAIVED,
    /** It states nothing: a heading, the header of a table, a reference to other papers. */
    HEADING;

    /** As the ledger writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<Became> of(String word) {
        return Arrays.stream(values())
                .filter(became -> became.word().equals(word))
                .findFirst();
    }

    /** All of them, for messages. */
    static String words() {
        return Arrays.stream(values()).map(became -> "`" + became.word() + "`").collect(Collectors.joining(", "));
    }
}
