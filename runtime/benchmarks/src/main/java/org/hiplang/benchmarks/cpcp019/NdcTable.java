package org.hiplang.benchmarks.cpcp019;

import java.util.Arrays;
import org.hiplang.runtime.table.Keys;

/**
 * What the catalog of drugs says of an NDC: found by the nine digits of labeler and product, in a hash that is four times
 * as large as it need be, and by search where packages of a product differ or a row speaks of all that a labeler has.
 */
final class NdcTable {
    private static final int SIZE = 256;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int SHIFT = Long.SIZE - 8;
    private static final long PACKAGES = 100;
    private static final long PACKAGES_OF_A_LABELER = 1_000_000;
    private static final int LABELERS = 100_000;
    private static final int WORD = 64;
    private static final int SEARCH = -1;

    private static final long FIRST = Keys.of("00000000000").orElseThrow();
    private static final KeyTable STRETCHES = stretches();
    private static final long[] PRODUCTS = new long[SIZE];
    private static final int[] STRETCH_OF = new int[SIZE];
    private static final long[] WIDE_LABELERS = new long[LABELERS / WORD + 1];

    static {
        Arrays.fill(PRODUCTS, -1);
        for (int stretch = 0; stretch < STRETCHES.size(); stretch++) {
            if (STRETCHES.known(stretch) != 0) {
                enter(stretch, STRETCHES.start(stretch) - FIRST, STRETCHES.start(stretch + 1) - FIRST);
            }
        }
    }

    private NdcTable() {}

    private static KeyTable stretches() {
        Catalog catalog = new Catalog(CodeTable.undated("drugs"));
        return new KeyTable(
                catalog.table(),
                FIRST,
                Keys.of("99999999999").orElseThrow(),
                row -> catalog.bits(row) & catalog.known(row),
                catalog::known);
    }

    private static void enter(int stretch, long from, long end) {
        if (end - from > PACKAGES) {
            for (long labeler = from / PACKAGES_OF_A_LABELER; labeler * PACKAGES_OF_A_LABELER < end; labeler++) {
                WIDE_LABELERS[(int) labeler / WORD] |= 1L << labeler;
            }
            return;
        }
        long product = from / PACKAGES;
        int place = place(product);
        boolean whole = PRODUCTS[place] < 0 && from % PACKAGES == 0 && end == from + PACKAGES;
        PRODUCTS[place] = product;
        STRETCH_OF[place] = whole ? stretch : SEARCH;
    }

    /** Where a product is, or would be. */
    private static int place(long product) {
        int place = (int) ((product * SPREAD) >>> SHIFT);
        while (PRODUCTS[place] != product && PRODUCTS[place] >= 0) {
            place = (place + 1) % SIZE;
        }
        return place;
    }

    /** The bits of a line with that NDC: what the catalog says of it, and of the code where it says nothing. */
    static long withNdc(long bits, long ndc) {
        long product = ndc / PACKAGES;
        int place = place(product);
        int stretch = SEARCH;
        if (PRODUCTS[place] == product) {
            stretch = STRETCH_OF[place];
        } else {
            int labeler = (int) (ndc / PACKAGES_OF_A_LABELER);
            if (((WIDE_LABELERS[labeler / WORD] >>> labeler) & 1) == 0) {
                return bits;
            }
        }
        int of = stretch == SEARCH ? STRETCHES.stretch(FIRST + ndc) : stretch;
        return Bits.of(bits, STRETCHES.known(of), STRETCHES.bits(of));
    }
}
