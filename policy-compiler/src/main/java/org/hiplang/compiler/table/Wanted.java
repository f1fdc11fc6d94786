package org.hiplang.compiler.table;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a policy wants of a table.
 *
 * @param needed the columns that it must have, each with the values that its cells may hold; with none, they hold text
 * @param numbers those of them that hold numbers
 * @param welcome columns of text that are kept where the table has them; all others are dropped
 * @param one whether a cell holds one value at most, which is then known
 */
public record Wanted(Map<String, List<String>> needed, Set<String> numbers, Set<String> welcome, boolean one) {
    /** Cells may hold several values, of which one is true. */
    public Wanted(Map<String, List<String>> needed, Set<String> numbers, Set<String> welcome) {
        this(needed, numbers, welcome, false);
    }

    /** No column of numbers. */
    public Wanted(Map<String, List<String>> needed, Set<String> welcome) {
        this(needed, Set.of(), welcome);
    }

    /** Of a table of pairs. */
    public static Wanted ofPairs(Map<String, List<String>> columns) {
        return new Wanted(columns, Set.of(), Set.of(), true);
    }

    /** Copies the maps. */
    public Wanted {
        needed = Map.copyOf(needed);
        numbers = Set.copyOf(numbers);
        welcome = Set.copyOf(welcome);
    }

    boolean keeps(String column) {
        return needed.containsKey(column) || welcome.contains(column);
    }

    Cells cells(String column) {
        if (numbers.contains(column)) {
            return Cells.numbers(column);
        }
        List<String> values = needed.getOrDefault(column, List.of());
        return one ? Cells.oneWord(column, values) : Cells.words(column, values);
    }
}
