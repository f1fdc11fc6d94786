package org.hiplang.runtime.table;

/**
 * The rows of a table of pairs: of each key in the order of the codes beside it, and cut into short stretches of
 * neighbouring codes, so that a pair is found where it must lie: memory is waited for twice, and not at each of many halvings.
 */
final class PairRows {
    /** Of a key with many rows, about so many lie in one stretch: more take less memory, and more time. */
    private static final int STRETCH = 1;

    /** So few are looked through one after the other. */
    private static final int FEW = 8;

    private static final int SHIFT_BITS = 5;
    private static final int SHIFT_MASK = (1 << SHIFT_BITS) - 1;

    private final Sayings sayings;

    /** Of each row the number of the code beside its key, and in the last bits the number of what the row says. */
    private final Packed rows;

    private final int sayingBits;
    private final long sayingMask;

    /** The first stretch of each key, and in the last bits by how much the number of a code is shifted to that of a stretch. */
    private final CodePlaces keys;

    /** The first row of each stretch, and the number of rows. */
    private final int[] stretches;

    /**
     * Rows in the order of the table.
     *
     * @param keys each key once, in order
     * @param starts the first row of each key, and the number of rows
     * @param codes how many codes stand beside keys
     * @param besides for each row which of them
     * @param said for each row which of the sayings
     */
    PairRows(int[] keys, int[] starts, int codes, Packed besides, Packed said, Sayings sayings) {
        this.sayings = sayings;
        this.sayingBits = Integer.SIZE - Integer.numberOfLeadingZeros(sayings.size());
        this.sayingMask = (1L << sayingBits) - 1;
        this.rows = Packed.of(starts[keys.length], row -> (besides.at(row) << sayingBits) | said.at(row));
        int[] cuts = new int[keys.length];
        int size = 0;
        for (int key = 0; key < keys.length; key++) {
            int shift = shift(starts[key + 1] - starts[key], codes);
            cuts[key] = (size << SHIFT_BITS) | shift;
            size += stretches(shift, codes);
        }
        this.stretches = new int[size + 1];
        stretches[size] = starts[keys.length];
        for (int key = 0; key < keys.length; key++) {
            cut(cuts[key], starts[key], starts[key + 1], codes);
        }
        this.keys = new CodePlaces(keys, key -> cuts[key]);
    }

    private static int shift(int rowsOfKey, int codes) {
        int shift = 0;
        while ((codes >>> shift) * STRETCH > Math.max(rowsOfKey, STRETCH)) {
            shift++;
        }
        return shift;
    }

    private static int stretches(int shift, int codes) {
        return ((codes - 1) >>> shift) + 1;
    }

    private void cut(int key, int start, int end, int codes) {
        int shift = key & SHIFT_MASK;
        int first = key >>> SHIFT_BITS;
        int row = start;
        for (int stretch = 0; stretch < stretches(shift, codes); stretch++) {
            while (row < end && beside(row) >>> shift < stretch) {
                row++;
            }
            stretches[first + stretch] = row;
        }
    }

    /** The row of a key, by its code, and the number of the one beside it that holds on the day, or −1. */
    int row(int code, int other, int day) {
        int key = keys.of(code);
        if (key < 0) {
            return -1;
        }
        int stretch = (key >>> SHIFT_BITS) + (other >>> (key & SHIFT_MASK));
        int end = stretches[stretch + 1];
        for (int row = after(other, stretches[stretch], end); row < end; row++) {
            long both = rows.at(row);
            int beside = (int) (both >>> sayingBits);
            if (beside > other) {
                return -1;
            }
            if (beside == other && sayings.holdsOn((int) (both & sayingMask), day)) {
                return row;
            }
        }
        return -1;
    }

    /** A row of a long stretch not far before those of a code. */
    private int after(int other, int start, int end) {
        int low = start;
        int high = end;
        while (high - low > FEW) {
            int middle = (low + high) >>> 1;
            if (beside(middle) < other) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The number of the code beside the key of a row. */
    int beside(int row) {
        return (int) (rows.at(row) >>> sayingBits);
    }

    /** The number of what a row says. */
    int said(int row) {
        return (int) (rows.at(row) & sayingMask);
    }
}
