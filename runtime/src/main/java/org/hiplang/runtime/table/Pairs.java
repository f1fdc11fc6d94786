package org.hiplang.runtime.table;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of pairs of procedure codes: which code stands beside which, the days on which that holds, and cells.
 *
 * <p>The order of the two codes matters: a row is about its key. A table is immutable and packed for millions of rows: a
 * row takes the number of its other code, and the number of what it says beyond its codes, which few rows say
 * differently. Rows are addressed by index, in the order of keys, other codes and days. Codes are packed as in {@link
 * org.hiplang.runtime.claim.Codes}; days are days since 1970-01-01.
 */
public final class Pairs implements Writable {
    /** "Hip", and the version of what follows. */
    private static final int FORMAT = 0x486970_41;

    private final String name;
    private final List<String> columns;
    private final int[] keys;
    private final int[] starts;
    private final int[] others;
    private final CodePlaces otherPlaces;
    private final PairRows rows;
    private final Sayings sayings;

    /**
     * Rows in the order of the table.
     *
     * @param keys each key once, in order
     * @param starts the first row of each key, and the number of rows
     * @param others each code that stands beside a key once, in order
     * @param besides for each row which of them
     * @param said for each row which of the sayings
     */
    Pairs(
            String name,
            List<String> columns,
            int[] keys,
            int[] starts,
            int[] others,
            Packed besides,
            Packed said,
            Sayings sayings) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.keys = keys;
        this.starts = starts;
        this.others = others;
        this.otherPlaces = new CodePlaces(others, place -> place);
        this.rows = new PairRows(keys, starts, others.length, besides, said, sayings);
        this.sayings = sayings;
    }

    /** Starts a table; the columns are those beside the codes and the days. */
    public static PairsBuilder builder(String name, List<String> columns) {
        return new PairsBuilder(name, columns);
    }

    /** What policies call it. */
    public String name() {
        return name;
    }

    /** The names of its columns, without the codes and the days. */
    public List<String> columns() {
        return columns;
    }

    /** The index of a column, or −1. */
    public int column(String columnName) {
        return columns.indexOf(columnName);
    }

    /** How many rows. */
    public int rows() {
        return starts[keys.length];
    }

    /** The row of a key and the code beside it in force on the day, or −1. */
    public int row(int key, int beside, int day) {
        int other = otherPlaces.of(beside);
        return other < 0 ? -1 : rows.row(key, other, day);
    }

    /** The rows of a key. */
    public IntStream rowsOf(int key) {
        int place = Arrays.binarySearch(keys, key);
        return place < 0 ? IntStream.empty() : IntStream.range(starts[place], starts[place + 1]);
    }

    /** The code that a row is about. */
    public int key(int row) {
        int place = Arrays.binarySearch(starts, 0, keys.length, row);
        return keys[place >= 0 ? place : -place - 2];
    }

    /** The code beside it. */
    public int beside(int row) {
        return others[rows.beside(row)];
    }

    /** The first day on which a row is in force, or {@link Integer#MIN_VALUE}. */
    public int firstDay(int row) {
        return sayings.from(rows.said(row));
    }

    /** The last day on which a row is in force, or {@link Integer#MAX_VALUE}. */
    public int lastDay(int row) {
        return sayings.to(rows.said(row));
    }

    /** A cell; empty where nothing is known. */
    public String text(int row, int column) {
        return sayings.text(rows.said(row), column);
    }

    @Override
    public void write(OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(FORMAT);
        out.writeUTF(name);
        Column.write(out, columns.toArray(new String[0]));
        Ints.write(out, keys);
        Ints.write(out, starts);
        Ints.write(out, others);
        Packed.of(rows(), rows::beside).write(out);
        Packed.of(rows(), rows::said).write(out);
        sayings.write(out);
        out.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException also where it is something else
     */
    public static Pairs read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(source));
        if (in.readInt() != FORMAT) {
            throw new IOException("not a table of pairs of this version");
        }
        String name = in.readUTF();
        List<String> columns = List.of(Column.texts(in));
        return new Pairs(
                name,
                columns,
                Ints.read(in),
                Ints.read(in),
                Ints.read(in),
                Packed.read(in),
                Packed.read(in),
                Sayings.read(in, columns.size()));
    }
}
