package org.hiplang.benchmarks.cpcp019;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.LongStream;
import org.hiplang.runtime.table.Table;

/** What a table says of keys of one shape, as bits by stretches of keys of which the same is known. */
final class KeyTable {
    private final long[] starts;
    private final long[] bits;
    private final long[] known;

    /**
     * A part of a table.
     *
     * @param lowest the lowest key of that shape
     * @param highest the highest
     * @param bits what a row says
     * @param known the bits of which it says something
     */
    KeyTable(Table table, long lowest, long highest, IntToLongFunction bits, IntToLongFunction known) {
        this.starts = LongStream.concat(
                        LongStream.of(lowest, highest + 1),
                        LongStream.range(0, table.rows())
                                .flatMap(row -> LongStream.of(table.firstKey((int) row), table.lastKey((int) row) + 1)))
                .filter(key -> lowest <= key && key <= highest + 1)
                .sorted()
                .distinct()
                .toArray();
        this.bits = new long[starts.length];
        this.known = new long[starts.length];
        for (int i = 0; i < starts.length; i++) {
            int row = starts[i] > highest ? -1 : table.row(starts[i], 0);
            this.bits[i] = row < 0 ? 0 : bits.applyAsLong(row);
            this.known[i] = row < 0 ? 0 : known.applyAsLong(row);
        }
    }

    /** The stretch that a key lies in. */
    int stretch(long key) {
        int found = Arrays.binarySearch(starts, key);
        return found >= 0 ? found : -found - 2;
    }

    /** How many stretches there are; the last ends with the highest key. */
    int size() {
        return starts.length - 1;
    }

    /** The lowest key of a stretch. */
    long start(int stretch) {
        return starts[stretch];
    }

    long bits(int stretch) {
        return bits[stretch];
    }

    long known(int stretch) {
        return known[stretch];
    }
}
