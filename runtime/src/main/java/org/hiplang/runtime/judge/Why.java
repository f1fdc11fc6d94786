package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

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
        so.addAll(grounds.told(known));
        for (Grounds.Missed missed : grounds.missing()) {
            missed.each(fact -> missed(fact).add(firstDay, lastDay + 1));
        }
    }

    /** The same of days each of which is asked by itself, of which the first was. */
    void addEach(int firstDay, int lastDay, Grounds grounds, boolean known) {
        add(firstDay, firstDay, grounds, known);
        if (firstDay < lastDay) {
            grounds.missing().forEach(missed -> missed.after(firstDay, lastDay, this::missed));
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

    /** The names of the facts that were missed, in order. */
    List<String> names() {
        if (missing.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(missing.size());
        for (Grounds.Missing each : missing.keySet()) {
            String name = each.fact().name();
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        Collections.sort(names);
        return Collections.unmodifiableList(names);
    }

    /** Each fact that was missed on one of some days. */
    void missing(int first, int last, Consumer<Grounds.Missing> to) {
        missing.forEach((fact, when) -> {
            int day = when.next(first);
            if (day >= 0 && day <= last) {
                to.accept(fact);
            }
        });
    }

    /** Puts down each fact that was missed on some days, on as many from another day on. */
    void missing(int first, int last, int from, Function<Grounds.Missing, Marks> days) {
        missing.forEach((fact, when) -> {
            int day = when.next(first);
            if (day >= 0 && day <= last) {
                Marks put = days.apply(fact);
                for (; day >= 0 && day <= last; day = when.next(day + 1)) {
                    put.add(from + day - first);
                }
            }
        });
    }
}
