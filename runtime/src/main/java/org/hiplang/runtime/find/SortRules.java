package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hiplang.runtime.policy.CodeClasses;

/** Which rules have to do with lines of a sort: those that may hold of them, or those that look for one. */
final class SortRules {
    /** In place of the number of a set: any code. */
    static final int ANY = -1;

    private final CodeClasses classes;
    private final Map<Integer, List<Lines>> bySet = new HashMap<>();

    /** Lines of a set with which a rule has to do. */
    record Lines(int rule, int set, Asks.Test such) {}

    SortRules(CodeClasses classes, List<Lines> all) {
        this.classes = classes;
        for (Lines lines : all) {
            bySet.computeIfAbsent(lines.set, set -> new ArrayList<>()).add(lines);
        }
    }

    /** The rules. */
    BitSet of(Sort sort) {
        BitSet rules = new BitSet();
        put(rules, bySet.getOrDefault(ANY, List.of()), sort);
        for (int set : classes.sets(sort.ofClass())) {
            put(rules, bySet.getOrDefault(set, List.of()), sort);
        }
        return rules;
    }

    private static void put(BitSet rules, List<Lines> some, Sort sort) {
        for (Lines lines : some) {
            if (lines.such.of(sort)) {
                rules.set(lines.rule);
            }
        }
    }

    /** The rules of all sorts that do not say which modifiers or NDC, by their numbers. */
    BitSet[] bySort() {
        BitSet[] all = new BitSet[Sort.OF_A_CLASS * classes.size()];
        for (int sort = 0; sort < all.length; sort++) {
            all[sort] = of(Sort.of(sort));
        }
        return all;
    }
}
