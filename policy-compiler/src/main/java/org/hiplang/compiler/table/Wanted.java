package org.hiplang.compiler.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiplang.runtime.policy.FactInfo;

/**
 * What a policy wants of a table.
 *
 * @param needed the columns that it must have, each with the values that its cells may hold; with none, they hold text
 * @param types those of them that hold numbers or codes
 * @param welcome columns of text that are kept where the table has them; all others are dropped
 * @param one whether a cell holds one value at most, which is then known
 */
public record Wanted(
        Map<String, List<String>> needed, Map<String, FactInfo.Type> types, Set<String> welcome, boolean one) {
    /** Cells may hold several values, of which one is true. */
    public Wanted(Map<String, List<String>> needed, Map<String, FactInfo.Type> types, Set<String> welcome) {
        this(needed, types, welcome, false);
    }

    /** No column of numbers or codes. */
    public Wanted(Map<String, List<String>> needed, Set<String> welcome) {
        this(needed, Map.of(), welcome);
    }

    /** Of a table of pairs. */
    public static Wanted ofPairs(Map<String, List<String>> columns) {
        return new Wanted(columns, Map.of(), Set.of(), true);
    }

    /** Copies the maps. */
    public Wanted {
        needed = Map.copyOf(needed);
        types = Map.copyOf(types);
        welcome = Set.copyOf(welcome);
    }

    boolean keeps(String column) {
        return needed.containsKey(column) || welcome.contains(column);
    }

    Cells cells(String column) {
        FactInfo.Type type = types.getOrDefault(column, FactInfo.Type.WORD);
        if (type != FactInfo.Type.WORD) {
            return type == FactInfo.Type.CODE ? Cells.codes(column) : Cells.numbers(column);
        }
        List<String> values = needed.getOrDefault(column, List.of());
        return one ? Cells.oneWord(column, values) : Cells.words(column, values);
    }
}
