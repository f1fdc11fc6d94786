package org.hiplang.benchmarks.eight.cel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.claims.PlainLine;

/** A claim as expressions read it: its lines as maps, days as days since 1970-01-01. */
public final class CelClaim {
    private final List<Map<String, Object>> lines;

    /** Of a plain claim. */
    public CelClaim(PlainClaim claim) {
        this.lines = claim.lines().stream().map(CelClaim::line).toList();
    }

    List<Map<String, Object>> lines() {
        return lines;
    }

    private static Map<String, Object> line(PlainLine line) {
        return Map.of(
                "number", (long) line.number(),
                "code", line.code(),
                "modifiers", line.modifiers(),
                "first", line.first().toEpochDay(),
                "last", line.last().toEpochDay(),
                "days", line.days().stream().map(LocalDate::toEpochDay).toList());
    }
}
