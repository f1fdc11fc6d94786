package org.hiplang.runtime.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Packs what rules rarely read of a line. Most lines have a charge and point to a few diagnoses; the pointers of such a line
 * are a number, and in place of its details stands the charge. So claims are small, and many lie near each other in memory.
 */
final class Details {
    /** In place of the pointers of a line: its details have them. */
    static final int NOT_PACKED = 0;

    private static final int POINTER_BITS = 4;
    private static final int MOST_POINTERS = 4;
    private static final int POINTER_MASK = (1 << POINTER_BITS) - 1;

    private Details() {}

    /** Up to four pointers, from 1 to 15, the first in the lowest bits; else {@link #NOT_PACKED}. */
    static int pointers(List<Integer> pointers) {
        int packed = 0;
        for (int i = pointers.size() - 1; i >= 0; i--) {
            int pointer = pointers.get(i);
            if (i >= MOST_POINTERS || pointer < 1 || pointer > POINTER_MASK) {
                return NOT_PACKED;
            }
            packed = packed << POINTER_BITS | pointer;
        }
        return packed;
    }

    /** What stands for details: nothing, the charge, or all of them. */
    static @Nullable Object packed(LineDetail detail) {
        boolean fits = detail.diagnosisPointers().isEmpty() || pointers(detail.diagnosisPointers()) != NOT_PACKED;
        boolean more = detail.ndc().isPresent()
                || detail.prescription().isPresent()
                || detail.renderingNpi().isPresent()
                || detail.renderingTaxonomy().isPresent()
                || detail.priorAuthorization().isPresent();
        return more || !fits ? detail : detail.charge().orElse(null);
    }

    /** The details that something stands for, of a line of those pointers. */
    static LineDetail of(@Nullable Object packed, int pointers) {
        return packed instanceof LineDetail all
                ? all
                : new LineDetail(
                        Optional.ofNullable((BigDecimal) packed),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        listed(pointers));
    }

    private static List<Integer> listed(int pointers) {
        List<Integer> listed = new ArrayList<>(MOST_POINTERS);
        for (int rest = pointers; rest != 0; rest >>>= POINTER_BITS) {
            listed.add(rest & POINTER_MASK);
        }
        return listed;
    }
}
