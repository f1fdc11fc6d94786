package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.table.Keys;
import org.hiplang.runtime.table.Table;

/**
 * Bits by key, of a table's keys other than procedure codes: the keys are cut into stretches of the same bits. A key's
 * stretch is sought among those that begin where the key's bucket does.
 */
final class KeyBits {
    /** Above so many rows the table itself is asked: what is copied here would fill the caches. */
    private static final int MOST = 1 << 15;

    private static final long LAST_CODE = Keys.code(Codes.code("ZZZZZ"));
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

    /**
     * Those of a table.
     *
     * @param bits what the table says of a key
     */
    static KeyBits of(Table table, LongUnaryOperator bits) {
        int[] rows = IntStream.range(0, table.rows())
                .filter(row -> table.lastKey(row) > LAST_CODE)
                .toArray();
        if (rows.length == 0 || rows.length > MOST) {
            return new KeyBits(bits, new long[0], new long[0]);
        }
        long[] edges = LongStream.concat(
                        LongStream.of(0),
                        IntStream.of(rows)
                                .mapToObj(row -> LongStream.of(table.firstKey(row), table.lastKey(row) + 1))
                                .flatMapToLong(ends -> ends))
                .sorted()
                .distinct()
                .toArray();
        return new KeyBits(bits, edges, Arrays.stream(edges).map(bits).toArray());
    }

    /** What the table says of a key. */
    long bits(long key) {
        if (key <= LAST_CODE || starts.length == 0) {
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
