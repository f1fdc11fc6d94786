package org.hiplang.runtime.table;

/** A row of a table that is being built. */
final class TableRow implements Comparable<TableRow> {
    final int number;
    final long low;
    final long high;
    final int from;
    final int to;
    final int[] cells;

    TableRow(int number, long low, long high, int from, int to, int[] cells) {
        this.number = number;
        this.low = low;
        this.high = high;
        this.from = from;
        this.to = to;
        this.cells = cells;
    }

    boolean isRange() {
        return low < high;
    }

    /** In the order of the table: single keys before ranges, wider before narrower, earlier before later. */
    @Override
    public int compareTo(TableRow other) {
        int order = Boolean.compare(isRange(), other.isRange());
        order = order != 0 ? order : Long.compare(low, other.low);
        order = order != 0 ? order : Long.compare(other.high, high);
        return order != 0 ? order : Integer.compare(from, other.from);
    }
}
