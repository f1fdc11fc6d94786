package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.table.Keys;
import org.hiplang.runtime.table.Table;

/**
 * Bits by key, of the keys of tables other than procedure codes: the keys are cut into stretches of the same bits. A key's
 * stretch is sought among those that begin where the key's bucket does.
 */
final class KeyBits {
    /** From so many rows on the table itself is asked: what is copied here would fill the caches. */
    private static final int MOST = 1 << 15;

    /** The last key that is a procedure code. */
    static final long LAST_CODE = Keys.code(Codes.code("ZZZZZ"));

    private static final int BUCKETS = 1 << 12;

    private final LongUnaryOperator other;
    private final long[] starts;
    private final long[] bits;
    private final int[] buckets = new int[BUCKETS + 1];
    private final int shift;

    private KeyBits(LongUnaryOperator other, long[] starts, long[] bits) {
        this.other = other;
        this.starts = starts;
        this.bits = bits;
        long last = starts.length == 0 ? 0 : starts[starts.length - 1];
        this.shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(last) - Integer.numberOfTrailingZeros(BUCKETS));
        int stretch = 0;
        for (int bucket = 0; bucket <= BUCKETS; bucket++) {
            while (stretch + 1 < starts.length && starts[stretch + 1] <= (long) bucket << shift) {
                stretch++;
            }
            buckets[bucket] = stretch;
        }
    }

    /** Those of a table, by what it says of a key. */
    static KeyBits of(Table table, LongUnaryOperator bits) {
        return of(List.of(table), bits, bits);
    }

    /**
     * Those of tables.
     *
     * @param bits what they say of a key
     * @param other what is said in its place where they have too many rows
     */
    static KeyBits of(List<Table> tables, LongUnaryOperator bits, LongUnaryOperator other) {
        long[] edges = edges(tables);
        int size = edges.length;
        if (size > 2 * MOST) {
            return new KeyBits(other, new long[0], new long[0]);
        }
        Arrays.sort(edges);
        int distinct = 1;
        for (int i = 1; i < size; i++) {
            if (edges[i] != edges[distinct - 1]) {
                edges[distinct++] = edges[i];
            }
        }
        long[] starts = Arrays.copyOf(edges, distinct);
        long[] said = new long[distinct];
        for (int i = 0; i < distinct; i++) {
            said[i] = bits.applyAsLong(starts[i]);
        }
        return new KeyBits(other, starts, said);
    }

    private static long[] edges(List<Table> tables) {
        long[] edges = {LAST_CODE + 1};
        for (Table table : tables) {
            int size = edges.length;
            edges = Arrays.copyOf(edges, size + 2 * table.rows());
            for (int row = 0; row < table.rows(); row++) {
                if (table.lastKey(row) > LAST_CODE) {
                    edges[size++] = table.firstKey(row);
                    edges[size++] = table.lastKey(row) + 1;
                }
            }
            edges = Arrays.copyOf(edges, size);
        }
        return edges;
    }

    /** What the table says of a key that is no procedure code. */
    long bits(long key) {
        if (starts.length == 0) {
            return other.applyAsLong(key);
        }
        int bucket = (int) Math.min(BUCKETS - 1, key >>> shift);
        int low = buckets[bucket];
        int high = bucket == BUCKETS - 1 ? starts.length - 1 : buckets[bucket + 1];
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= key) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return bits[low];
    }
}
