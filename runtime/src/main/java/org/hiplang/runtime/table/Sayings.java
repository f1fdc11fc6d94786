package org.hiplang.runtime.table;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** What rows of pairs say beyond their codes: days and cells, each different saying once. */
final class Sayings {
    private final int[] froms;
    private final int[] tos;

    /** Both of them, the last day in the higher half. */
    private final long[] days;

    private final Column[] cells;

    /** One of them: the first and the last day, and a cell for each column. */
    record Saying(int from, int to, List<String> cells) {}

    private Sayings(int[] froms, int[] tos, Column[] cells) {
        this.froms = froms;
        this.tos = tos;
        this.days = new long[froms.length];
        Arrays.setAll(days, i -> ((long) tos[i] << Integer.SIZE) | (froms[i] & 0xFFFF_FFFFL));
        this.cells = cells;
    }

    static Sayings of(List<Saying> all, int columns) {
        Column[] cells = new Column[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            cells[i] = Column.of(
                    all.stream().map(saying -> saying.cells().get(column)).toList());
        }
        return new Sayings(
                all.stream().mapToInt(Saying::from).toArray(),
                all.stream().mapToInt(Saying::to).toArray(),
                cells);
    }

    int size() {
        return froms.length;
    }

    /** Whether the day is one of its days. */
    boolean holdsOn(int saying, int day) {
        long both = days[saying];
        return (int) both <= day && day <= (int) (both >> Integer.SIZE);
    }

    int from(int saying) {
        return froms[saying];
    }

    int to(int saying) {
        return tos[saying];
    }

    String text(int saying, int column) {
        return cells[column].text(saying);
    }

    void write(DataOutputStream out) throws IOException {
        Ints.write(out, froms);
        Ints.write(out, tos);
        for (Column column : cells) {
            column.write(out);
        }
    }

    static Sayings read(DataInputStream in, int columns) throws IOException {
        int[] froms = Ints.read(in);
        int[] tos = Ints.read(in);
        Column[] cells = new Column[columns];
        for (int i = 0; i < columns; i++) {
            cells[i] = Column.read(in);
        }
        return new Sayings(froms, tos, cells);
    }
}
