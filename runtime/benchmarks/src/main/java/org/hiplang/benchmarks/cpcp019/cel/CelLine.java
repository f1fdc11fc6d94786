package org.hiplang.benchmarks.cpcp019.cel;

import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiplang.benchmarks.claims.PlainLine;
import org.hiplang.benchmarks.cpcp019.plain.PlainDays;
import org.jspecify.annotations.Nullable;

/**
 * A line as expressions read it, by names; days are days since 1970-01-01, units are thousandths. The functions that
 * expressions call get the plain line.
 */
final class CelLine extends AbstractMap<String, Object> {
    private static final int PLACES = 3;

    private final PlainLine plain;
    private final List<Long> days;
    private final Map<String, Object> fields;

    CelLine(PlainLine line) {
        this.plain = line;
        this.days = PlainDays.of(line).stream().map(LocalDate::toEpochDay).toList();
        this.fields = Map.of(
                "number", (long) line.number(),
                "code", line.code(),
                "modifiers", line.modifiers(),
                "first", line.first().toEpochDay(),
                "last", line.last().toEpochDay(),
                "days", days,
                "thousandths", line.units().movePointRight(PLACES).longValueExact(),
                "place", line.place(),
                "rendering", line.rendering() == null ? "" : line.rendering());
    }

    PlainLine plain() {
        return plain;
    }

    boolean covers(long day) {
        return plain.first().toEpochDay() <= day && day <= plain.last().toEpochDay();
    }

    @Override
    public @Nullable Object get(Object name) {
        return fields.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return fields.containsKey(name);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return fields.entrySet();
    }
}
