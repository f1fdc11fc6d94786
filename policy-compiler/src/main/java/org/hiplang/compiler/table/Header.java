package org.hiplang.compiler.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hiplang.dsl.diagnostic.Spelling;

/** The first row of a table's file: which column is which. */
final class Header {
    static final String KEY = "key";
    static final String BESIDE = "beside";
    static final String FROM = "from";
    static final String TO = "to";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> names;

    private Header(List<String> names) {
        this.names = names;
    }

    static Header of(List<String> fields) {
        return new Header(fields.stream()
                .map(field -> field.replace(BYTE_ORDER_MARK, "").strip())
                .toList());
    }

    int width() {
        return names.size();
    }

    /** The index of a column, or −1. */
    int index(String column) {
        return names.indexOf(column);
    }

    /** The indexes of the columns that are kept as cells, which stand after so many keys. */
    int[] kept(int keys, Wanted wanted) {
        return IntStream.range(keys, names.size())
                .filter(i -> wanted.keeps(names.get(i)))
                .toArray();
    }

    String name(int index) {
        return names.get(index);
    }

    void check(List<String> keys, Wanted wanted, long row, Problems problems) {
        for (int i = 0; i < keys.size(); i++) {
            if (index(keys.get(i)) != i) {
                String which = i == 0 ? "first" : "second";
                problems.add(row, i + 1, "the " + which + " column is not `" + keys.get(i) + "`", form(keys));
            }
        }
        Set<String> met = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty()) {
                problems.add(row, i + 1, "the column has no name", "name it, or take it out");
            } else if (!met.add(names.get(i))) {
                problems.add(row, i + 1, "there are two columns `" + names.get(i) + "`", "take one out");
            }
        }
        wanted.needed().keySet().stream()
                .sorted()
                .filter(column -> index(column) < 0)
                .forEach(column ->
                        problems.add(row, names.size(), "there is no column `" + column + "`", meant(column)));
    }

    private String form(List<String> keys) {
        return names.get(0).contains(";")
                ? "the columns are parted by commas, not by semicolons"
                : "the header is `" + String.join("`, `", keys)
                        + "`, then `from` and `to` where rows have days, and columns of your own";
    }

    private Optional<String> meant(String column) {
        Set<String> others = names.stream().filter(name -> !name.isEmpty()).collect(Collectors.toSet());
        return Spelling.nearest(column, others).map(near -> "there is a column `" + near + "`");
    }
}
