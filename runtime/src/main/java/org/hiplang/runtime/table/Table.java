package org.hiplang.runtime.table;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hiplang.runtime.claim.Codes;

/**
 * A reference table: rows of a key or a range of keys, the days on which they are in force, and cells.
 *
 * <p>The row of the narrowest key in force on a day speaks; where there is none, nothing is known. A table is immutable
 * and packed: a row takes a few bytes. Rows are addressed by index: those of single keys first, in the order of their
 * {@link Keys} and days, then those of ranges. Days are days since 1970-01-01.
 */
public final class Table implements Writable {
    /** "Hip", and the version of what follows. */
    private static final int FORMAT = 0x486970_01;

    /** In place of a row: there are several, or one on some days only. */
    public static final int CHANGES = -2;

    private final String name;
    private final List<String> columns;
    private final Spans spans;
    private final Column[] cells;

    Table(String name, String[] columns, Spans spans, Column[] cells) {
        this.name = name;
        this.columns = List.of(columns);
        this.spans = spans;
        this.cells = cells;
    }

    /** Starts a table; the columns are those beside the key and the days. */
    public static TableBuilder builder(String name, List<String> columns) {
        return new TableBuilder(name, columns);
    }

    /** What policies call it. */
    public String name() {
        return name;
    }

    /** The names of its columns, without the key and the days. */
    public List<String> columns() {
        return columns;
    }

    /** The index of a column, or −1. */
    public int column(String columnName) {
        return columns.indexOf(columnName);
    }

    /** The same rows with the columns of those names alone. */
    public Table only(Set<String> names) {
        int[] kept = IntStream.range(0, cells.length)
                .filter(column -> names.contains(columns.get(column)))
                .toArray();
        return new Table(
                name,
                IntStream.of(kept).mapToObj(columns::get).toArray(String[]::new),
                spans,
                IntStream.of(kept).mapToObj(column -> cells[column]).toArray(Column[]::new));
    }

    /** How many rows. */
    public int rows() {
        return spans.rows();
    }

    /** The row of the narrowest key in force on the day, or −1. */
    public int row(long key, int day) {
        return spans.row(key, day);
    }

    /** The row that {@link #row} gives on each of those days; −1 where it gives none on any, else {@link #CHANGES}. */
    public int steadyRow(long key, int firstDay, int lastDay) {
        return spans.steadyRow(key, firstDay, lastDay);
    }

    /** The days after the first, up to the last, on which another row of the key, or none, may speak. */
    public IntStream changes(long key, int firstDay, int lastDay) {
        return spans.changes(key, firstDay, lastDay);
    }

    /** The rows of single keys that are not before the first and not after the last, in order, whatever their days. */
    public IntStream rowsBetween(long first, long last) {
        int end = spans.singles();
        return IntStream.range(spans.firstAfter(first - 1, 0, end), spans.firstAfter(last, 0, end));
    }

    /** The key of a row, or the first of its range. */
    public long firstKey(int row) {
        return spans.low(row);
    }

    /** The key of a row, or the last of its range. */
    public long lastKey(int row) {
        return spans.high(row);
    }

    /** The first day on which a row is in force, or {@link Integer#MIN_VALUE}. */
    public int firstDay(int row) {
        return spans.from(row);
    }

    /** The last day on which a row is in force, or {@link Integer#MAX_VALUE}. */
    public int lastDay(int row) {
        return spans.to(row);
    }

    /** A cell as it was written; empty where nothing is known. */
    public String text(int row, int column) {
        return cells[column].text(row);
    }

    /** The number of what stands in a cell, from 0: cells of a column that hold the same have the same. */
    public int cell(int row, int column) {
        return cells[column].cell(row);
    }

    /** How many different cells a column has. */
    public int cells(int column) {
        return cells[column].size();
    }

    /** The values in the cells of that number, as {@link #values} gives them. */
    public List<String> valuesOf(int cell, int column) {
        return cells[column].valuesOf(cell);
    }

    /** The codes with which a row begins, and those behind its last, in no order; codes are packed. */
    public int[] codesOfChange() {
        long last = Keys.code(Codes.code("ZZZZZ"));
        int[] codes = new int[2 * rows()];
        int size = 0;
        for (int row = 0; row < rows(); row++) {
            if (firstKey(row) <= last) {
                codes[size++] = (int) firstKey(row);
                codes[size++] = (int) lastKey(row) + 1;
            }
        }
        return Arrays.copyOf(codes, size);
    }

    /** The values in a cell: none where nothing is known, one, or several of which one is true. The list is shared. */
    public List<String> values(int row, int column) {
        return cells[column].values(row);
    }

    @Override
    public void write(OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(FORMAT);
        out.writeUTF(name);
        Column.write(out, columns.toArray(new String[0]));
        spans.write(out);
        for (Column column : cells) {
            column.write(out);
        }
        out.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException also where it is something else
     */
    public static Table read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(source));
        if (in.readInt() != FORMAT) {
            throw new IOException("not a table of this version");
        }
        String name = in.readUTF();
        String[] columns = Column.texts(in);
        Spans spans = Spans.read(in);
        Column[] cells = new Column[columns.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Column.read(in);
        }
        return new Table(name, columns, spans, cells);
    }
}
