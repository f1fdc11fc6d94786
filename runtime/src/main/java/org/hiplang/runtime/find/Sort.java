package org.hiplang.runtime.find;

import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.ModifierSet;

/**
 * A sort of lines: what is known of them before they are looked at.
 *
 * @param ofClass the class of their code
 * @param modifiers those that they carry, packed as in {@link Claim#packedModifiers}, or {@link #SOME}
 * @param named whether they name a drug by its NDC
 * @param ndc the class of the NDC, or {@link NdcClasses#ANY}
 * @param moreUnits whether they bill more units than they cover days, or may
 */
public record Sort(int ofClass, long modifiers, boolean named, int ndc, boolean moreUnits) {
    /** In place of modifiers: it is not said which. */
    static final long SOME = -1;

    /** So many sorts are of a class, of those that say neither which modifiers or NDC nor how many units. */
    static final int OF_A_CLASS = 4;

    /** The number of a sort that does not say that, by {@link Claim#carries} of its lines. */
    static int number(int ofClass, int carries) {
        return OF_A_CLASS * ofClass + carries % OF_A_CLASS;
    }

    /** A sort of lines without modifiers and NDC. */
    static Sort plain(int ofClass, boolean moreUnits) {
        return new Sort(ofClass, 0, false, NdcClasses.ANY, moreUnits);
    }

    /** The sort of a number. */
    static Sort of(int number) {
        boolean modified = (number & Claim.A_MODIFIER) != 0;
        return new Sort(classOf(number), modified ? SOME : 0, (number & Claim.AN_NDC) != 0, NdcClasses.ANY, true);
    }

    /** Its class. */
    static int classOf(int number) {
        return number / OF_A_CLASS;
    }

    /** Whether lines of it carry one of the modifiers. */
    public boolean carries(ModifierSet some) {
        return modifiers != SOME && some.isIn(modifiers);
    }

    /** Whether they may. */
    public boolean mayCarry(ModifierSet some) {
        return modifiers == SOME || some.isIn(modifiers);
    }
}
