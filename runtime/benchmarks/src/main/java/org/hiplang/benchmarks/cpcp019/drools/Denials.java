package org.hiplang.benchmarks.cpcp019.drools;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hiplang.benchmarks.claims.PlainLine;
import org.hiplang.benchmarks.cpcp019.PlainFinding;
import org.hiplang.benchmarks.cpcp019.plain.PlainDays;
import org.hiplang.runtime.judge.Truth;

/** What some rules found, to be asked what they leave payable. */
public final class Denials {
    private final Map<LineDay, Truth> payable = new HashMap<>();

    private record LineDay(int line, LocalDate day) {}

    void add(PlainFinding finding) {
        payable.merge(
                new LineDay(finding.line().number(), finding.day()),
                finding.sure() ? Truth.NO : Truth.UNKNOWN,
                Truth::and);
    }

    /** Whether a line is payable on a day. */
    public Truth payable(LocalDate day, PlainLine line) {
        return payable.isEmpty() ? Truth.YES : payable.getOrDefault(new LineDay(line.number(), day), Truth.YES);
    }

    /** Whether, on one of the days of a line, another is payable. */
    public Truth payableBeside(PlainLine line, PlainLine other) {
        Truth any = Truth.NO;
        for (LocalDate day = PlainDays.first(line); !day.isAfter(line.last()); day = day.plusDays(1)) {
            if (other.covers(day)) {
                any = any.or(payable(day, other));
            }
        }
        return any;
    }
}
