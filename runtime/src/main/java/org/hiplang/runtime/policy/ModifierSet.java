package org.hiplang.runtime.policy;

import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;

/** A set of modifiers. */
public final class ModifierSet {
    /** A one in each of the four places of packed modifiers, and the highest bit of each. */
    private static final long ONES = 0x0001_0001_0001_0001L;

    private static final long HIGHEST = ONES << 15;

    /** Each modifier as a claim packs it, in all four places. */
    private final long[] everywhere;

    private ModifierSet(long[] everywhere) {
        this.everywhere = everywhere;
    }

    /** Modifiers of two characters each. */
    public static ModifierSet of(String... modifiers) {
        long[] everywhere = new long[modifiers.length];
        for (int i = 0; i < modifiers.length; i++) {
            everywhere[i] = ONES * (Codes.pair(modifiers[i]) + 1);
        }
        return new ModifierSet(everywhere);
    }

    /** Whether the line carries one of them, in any position. */
    public boolean on(Claim claim, int line) {
        return isIn(claim.packedModifiers(line));
    }

    /** Whether one of them is among modifiers as {@link Claim#packedModifiers} has them. */
    public boolean isIn(long packed) {
        long found = 0;
        if (packed != 0) {
            for (long modifier : everywhere) {
                // A place that is the modifier becomes zero, and only such a place borrows its highest bit.
                long rest = packed ^ modifier;
                found |= (rest - ONES) & ~rest & HIGHEST;
            }
        }
        return found != 0;
    }
}
