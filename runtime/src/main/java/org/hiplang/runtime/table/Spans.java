package org.hiplang.runtime.table;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where each row of a table holds: its keys and its days.
 *
 * <p>Rows of one key come first, in the order of keys and days; then those of ranges by their lower ends, wider before
 * narrower. Ranges lie within each other or apart, so that each has one that is the next narrowest around it.
 */
final class Spans {
    /** 1900-01-01, before which there are no claims: days are counted from the day before, and 0 is without end. */
    private static final long DAY_ZERO = -25568;

    private final int rows;
    private final int singles;
    private final Packed lows;
    private final KeyRows keys;
    private final Packed widths;
    private final Packed froms;
    private final Packed tos;
    private final Packed outers;

    private Spans(int rows, int singles, Packed lows, Packed widths, Packed froms, Packed tos, Packed outers) {
        this.rows = rows;
        this.singles = singles;
        this.lows = lows;
        this.keys = new KeyRows(lows, singles);
        this.widths = widths;
        this.froms = froms;
        this.tos = tos;
        this.outers = outers;
    }

    /** Packs rows that are in the order of the table. */
    static Spans of(List<TableRow> rows) {
        int size = rows.size();
        int singles = 0;
        while (singles < size && !rows.get(singles).isRange()) {
            singles++;
        }
        int[] outers = outers(rows, singles);
        int first = singles;
        return new Spans(
                size,
                singles,
                Packed.of(size, row -> rows.get(row).low),
                Packed.of(size - first, i -> rows.get(first + i).high - rows.get(first + i).low),
                Packed.of(size, row -> Math.max(0, rows.get(row).from - DAY_ZERO)),
                Packed.of(
                        size,
                        row -> rows.get(row).to == Integer.MAX_VALUE ? 0 : Math.max(1, rows.get(row).to - DAY_ZERO)),
                Packed.of(size - first, i -> outers[i] + 1L));
    }

    /** For each range the row to look at next: of the same range, else of the next narrowest around it, else −1. */
    private static int[] outers(List<TableRow> rows, int first) {
        int[] outers = new int[rows.size() - first];
        for (int i = 0; i < outers.length; i++) {
            int outer = i == 0 ? -1 : first + i - 1;
            while (outer >= 0 && rows.get(outer).high < rows.get(first + i).low) {
                outer = outers[outer - first];
            }
            outers[i] = outer;
        }
        return outers;
    }

    int rows() {
        return rows;
    }

    int singles() {
        return singles;
    }

    long low(int row) {
        return lows.at(row);
    }

    long high(int row) {
        return row < singles ? low(row) : low(row) + widths.at(row - singles);
    }

    int from(int row) {
        long day = froms.at(row);
        return day == 0 ? Integer.MIN_VALUE : (int) (day + DAY_ZERO);
    }

    int to(int row) {
        long day = tos.at(row);
        return day == 0 ? Integer.MAX_VALUE : (int) (day + DAY_ZERO);
    }

    /** The row of the narrowest key in force on the day, or −1. */
    int row(long key, int day) {
        for (int row = keys.last(key); row >= 0 && low(row) == key; row--) {
            if (isInForce(row, day)) {
                return row;
            }
        }
        int last = firstAfter(key, singles, rows) - 1;
        for (int row = last < singles ? -1 : last; row >= 0; row = outer(row)) {
            if (high(row) >= key && isInForce(row, day)) {
                return row;
            }
        }
        return -1;
    }

    /** The row that {@link #row} gives on each of those days; −1 where none does on any, {@link Table#CHANGES} otherwise. */
    int steadyRow(long key, int first, int last) {
        for (int row = keys.last(key); row >= 0 && low(row) == key; row--) {
            if (from(row) <= last && first <= to(row)) {
                return steady(row, first, last);
            }
        }
        int innermost = firstAfter(key, singles, rows) - 1;
        for (int row = innermost < singles ? -1 : innermost; row >= 0; row = outer(row)) {
            if (high(row) >= key && from(row) <= last && first <= to(row)) {
                return steady(row, first, last);
            }
        }
        return -1;
    }

    /** The days after the first, up to the last, on which a row of the key begins or has ended. */
    IntStream changes(long key, int first, int last) {
        IntStream.Builder days = IntStream.builder();
        for (int row = firstAfter(key, 0, singles) - 1; row >= 0 && low(row) == key; row--) {
            addChanges(row, days);
        }
        int innermost = firstAfter(key, singles, rows) - 1;
        for (int row = innermost < singles ? -1 : innermost; row >= 0; row = outer(row)) {
            if (high(row) >= key) {
                addChanges(row, days);
            }
        }
        return days.build().filter(day -> first < day && day <= last).sorted().distinct();
    }

    private void addChanges(int row, IntStream.Builder days) {
        days.add(from(row));
        if (to(row) != Integer.MAX_VALUE) {
            days.add(to(row) + 1);
        }
    }

    private int steady(int row, int first, int last) {
        return from(row) <= first && last <= to(row) ? row : Table.CHANGES;
    }

    /** The first row of those given whose key, or whose range, begins after a key. */
    int firstAfter(long key, int start, int end) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (low(middle) <= key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A row before this one that says something else of the same day, or whose range crosses; else −1. */
    int clash(int row) {
        int before = row < singles ? row - 1 : outer(row);
        if (before < 0 || high(before) < low(row)) {
            return -1;
        }
        boolean clashes = isSameKey(before, row) ? from(row) <= to(before) : high(before) < high(row);
        return clashes ? before : -1;
    }

    boolean isSameKey(int row, int other) {
        return low(row) == low(other) && high(row) == high(other);
    }

    private boolean isInForce(int row, int day) {
        return from(row) <= day && day <= to(row);
    }

    private int outer(int range) {
        return (int) outers.at(range - singles) - 1;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(rows);
        out.writeInt(singles);
        lows.write(out);
        widths.write(out);
        froms.write(out);
        tos.write(out);
        outers.write(out);
    }

    static Spans read(DataInputStream in) throws IOException {
        return new Spans(
                in.readInt(),
                in.readInt(),
                Packed.read(in),
                Packed.read(in),
                Packed.read(in),
                Packed.read(in),
                Packed.read(in));
    }
}
