package org.hiplang.cli.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which column of the file of facts is which. */
final class Header {
    private static final List<String> COLUMNS = List.of("claim", "line", "day", "fact", "value");

    private final List<String> names;

    private Header(List<String> names) {
        this.names = names;
    }

    /** The header, if it has every column once and no other. */
    static Optional<Header> of(List<String> fields) {
        List<String> names = fields.stream()
                .map(field -> field.strip().toLowerCase(Locale.ROOT))
                .toList();
        boolean right = names.size() == COLUMNS.size() && names.containsAll(COLUMNS);
        return right ? Optional.of(new Header(names)) : Optional.empty();
    }

    /** How many fields a row has. */
    int width() {
        return names.size();
    }

    /** The field of a column, without blanks around it. */
    String field(List<String> fields, String column) {
        return fields.get(names.indexOf(column)).strip();
    }
}
