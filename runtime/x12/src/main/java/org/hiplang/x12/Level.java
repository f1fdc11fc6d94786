package org.hiplang.x12;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The envelopes of X12, from the outermost in. */
enum Level {
    INTERCHANGE("interchange", "ISA", 13, "IEA"),
    GROUP("group", "GS", 6, "GE"),
    TRANSACTION("transaction", "ST", 2, "SE");

    private static final Map<String, Level> OPENED = by(Level::header);
    private static final Map<String, Level> CLOSED = by(Level::trailer);

    private final String noun;
    private final String header;
    private final int control;
    private final String trailer;

    Level(String noun, String header, int control, String trailer) {
        this.noun = noun;
        this.header = header;
        this.control = control;
        this.trailer = trailer;
    }

    /** The level that a segment of that tag opens. */
    static Optional<Level> openedBy(String tag) {
        return Optional.ofNullable(OPENED.get(tag));
    }

    /** The level that a segment of that tag closes. */
    static Optional<Level> closedBy(String tag) {
        return Optional.ofNullable(CLOSED.get(tag));
    }

    /** Whether it may begin within that level, or within none. */
    boolean fitsIn(Optional<Level> outer) {
        return switch (this) {
            case INTERCHANGE -> outer.isEmpty();
            case GROUP -> outer.equals(Optional.of(INTERCHANGE));
            case TRANSACTION -> outer.equals(Optional.of(GROUP));
        };
    }

    String noun() {
        return noun;
    }

    String header() {
        return header;
    }

    String trailer() {
        return trailer;
    }

    /** The element of the header that holds its control number. */
    int control() {
        return control;
    }

    private static Map<String, Level> by(Function<Level, String> tag) {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(tag, level -> level));
    }
}
