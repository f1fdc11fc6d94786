package org.hiplang.compiler.scale;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The codes of one plain set, and what rules that judge them ask for: no two of them the same. */
final class Stretch {
    private final BitSet beside = new BitSet();
    private final Set<String> asked = new HashSet<>();
    private final List<Made> judging = new ArrayList<>();

    /**
     * What rules of the same codes need to know of each other.
     *
     * @param modifier the one that its lines must have, or must not have; empty where it does not matter
     */
    record Made(String name, String set, String verdict, String reason, String modifier, boolean with) {
        /** Whether no line can be found by both. */
        boolean excludes(Made other) {
            return !modifier.isEmpty() && modifier.equals(other.modifier) && with != other.with;
        }

        /** Whether both say the same of a line, for different reasons. */
        boolean disagrees(Made other) {
            return kind().equals(other.kind()) && !reason.equals(other.reason) && !excludes(other);
        }

        /** A bound is one, whatever it leaves. */
        private String kind() {
            return verdict.startsWith("keeps") ? "keeps" : verdict;
        }
    }

    /** Whether no rule of these codes looks for a line of any of those sets. */
    boolean isFree(MadeUpSet other) {
        int next = beside.nextSetBit(other.first());
        return next < 0 || next > other.last();
    }

    void read(MadeUpSet other) {
        beside.set(other.first(), other.last() + 1);
    }

    boolean isFree(String what) {
        return !asked.contains(what);
    }

    void ask(String what) {
        asked.add(what);
    }

    List<Made> judging() {
        return judging;
    }

    void judge(Made rule) {
        judging.add(rule);
    }
}
