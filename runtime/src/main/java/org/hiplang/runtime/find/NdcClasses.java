package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiplang.runtime.policy.FactSource;
import org.hiplang.runtime.table.Keys;
import org.hiplang.runtime.table.Table;

/** The NDCs of which tables say the same, whatever fact is asked: what is known of an NDC takes one search. Immutable. */
final class NdcClasses {
    /** In place of a class: it is not said which, or not known. */
    static final int ANY = -1;

    private final KeyBits classes;
    private final List<NumberList> said = new ArrayList<>();

    /** Those of some facts, by their numbers. */
    NdcClasses(List<FactLookup> lookups) {
        Set<Table> tables = Collections.newSetFromMap(new IdentityHashMap<>()); // several facts may stand in one
        for (FactLookup lookup : lookups) {
            tables.addAll(lookup.tables(FactSource.By.NDC));
        }
        Map<NumberList, Integer> numbers = new HashMap<>();
        classes = KeyBits.of(List.copyOf(tables), key -> number(numbers, said(lookups, key)), key -> ANY);
    }

    private long number(Map<NumberList, Integer> numbers, NumberList of) {
        Integer known = numbers.putIfAbsent(of, said.size());
        if (known == null) {
            said.add(of);
            return said.size() - 1L;
        }
        return known;
    }

    /** The class of an NDC as a claim has it. */
    int of(long ndc) {
        return (int) classes.bits(Keys.ndc(ndc));
    }

    /** What tables say of NDCs of a class where a fact is asked, by its number. */
    long said(int ofClass, int lookup) {
        return said.get(ofClass).get(lookup);
    }

    /** What tables say of a key, by fact. */
    private static NumberList said(List<FactLookup> lookups, long key) {
        long[] values = new long[lookups.size()];
        for (int i = 0; i < values.length; i++) {
            FactLookup lookup = lookups.get(i);
            values[i] = lookup.tables(FactSource.By.NDC).isEmpty() ? 0 : lookup.steady(key);
        }
        return new NumberList(values);
    }
}
