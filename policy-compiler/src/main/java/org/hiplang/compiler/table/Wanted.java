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
 */
public record Wanted(Map<String, List<String>> needed, Set<String> numbers, Set<String> welcome) {
    /** No column of numbers. */
    public Wanted(Map<String, List<String>> needed, Set<String> welcome) {
        this(needed, Set.of(), welcome);
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
        return numbers.contains(column)
                ? Cells.numbers(column)
                : Cells.words(column, needed.getOrDefault(column, List.of()));
    }
}
