package org.hiplang.runtime.policy;

import java.util.Arrays;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;

/** A set of modifiers. */
public final class ModifierSet {
    private final int[] modifiers;

    private ModifierSet(int[] modifiers) {
        this.modifiers = modifiers;
    }

    /** Modifiers of two characters each. */
    public static ModifierSet of(String... modifiers) {
        return new ModifierSet(Arrays.stream(modifiers).mapToInt(Codes::pair).toArray());
    }

    /** Whether the line carries one of them, in any position. */
    public boolean on(Claim claim, int line) {
        if (claim.packedModifiers(line) == 0) {
            return false;
        }
        for (int modifier : modifiers) {
            if (claim.hasModifier(line, modifier)) {
                return true;
            }
        }
        return false;
    }
}
