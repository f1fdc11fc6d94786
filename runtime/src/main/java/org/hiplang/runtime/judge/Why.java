package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a rule holds, or may, on some days of a line: gathered from the grounds of each day. */
final class Why {
    private final Marks lines = new Marks();
    private final Marks so = new Marks();
    private Map<Grounds.Missing, Marks> missing = Map.of();

    /**
     * What it rests on from one day to another, counted from the line's first.
     *
     * @param known whether the rule holds for sure; else it may
     */
    void add(int firstDay, int lastDay, Grounds grounds, boolean known) {
        lines.addAll(grounds.lines());
        so.addAll(grounds.so());
        if (!known) {
            so.addAll(grounds.perhapsSo());
        }
        for (Grounds.Missing fact : grounds.missing()) {
            missed(fact).add(firstDay, lastDay + 1);
        }
    }

    /** What the same rule rests on by another ledger; what it missed, on some days. */
    void add(Why other, Marks onDays) {
        lines.addAll(other.lines);
        so.addAll(other.so);
        other.missing.forEach((fact, when) -> {
            if (when.meets(onDays)) {
                missed(fact).addAll(when.both(onDays));
            }
        });
    }

    private Marks missed(Grounds.Missing fact) {
        if (missing.isEmpty()) {
            missing = new LinkedHashMap<>();
        }
        return missing.computeIfAbsent(fact, key -> new Marks());
    }

    /** The lines it looked at: those that matched, and of a day on which none did all of them. */
    Marks lines() {
        return lines;
    }

    /** The alternatives of its condition that were so on some day, or where it may hold, may be so. */
    Marks so() {
        return so;
    }

    /** What was missed, and on which days it matters. */
    Map<Grounds.Missing, Marks> missing() {
        return missing;
    }

    /** What was missed on a day. */
    List<Grounds.Missing> missing(int day) {
        List<Grounds.Missing> then = new ArrayList<>(missing.size());
        missing.forEach((fact, when) -> {
            if (when.has(day)) {
                then.add(fact);
            }
        });
        return then;
    }
}
