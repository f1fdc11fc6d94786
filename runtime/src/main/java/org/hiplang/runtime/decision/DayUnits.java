package org.hiplang.runtime.decision;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiplang.runtime.claim.Units;

/** Units by day. */
public final class DayUnits {
    private final int firstDay;
    private final long[] units;

    /**
     * Units on consecutive days.
     *
     * @param firstDay days since 1970-01-01
     * @param units in thousandths; handed over, and not changed from here on
     */
    public DayUnits(int firstDay, long[] units) {
        this.firstDay = firstDay;
        this.units = units;
    }

    /** The units on that day. */
    public Units on(LocalDate day) {
        long offset = day.toEpochDay() - firstDay;
        return offset >= 0 && offset < units.length ? new Units(units[(int) offset]) : Units.ZERO;
    }

    /** The days that have any, with their units. */
    public SortedMap<LocalDate, Units> byDate() {
        SortedMap<LocalDate, Units> dates = new TreeMap<>();
        for (int i = 0; i < units.length; i++) {
            if (units[i] > 0) {
                dates.put(LocalDate.ofEpochDay((long) firstDay + i), new Units(units[i]));
            }
        }
        return dates;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayUnits days && byDate().equals(days.byDate());
    }

    @Override
    public int hashCode() {
        return byDate().hashCode();
    }

    @Override
    public String toString() {
        return byDate().toString();
    }
}
