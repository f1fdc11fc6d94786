package org.hiplang.runtime.find;

import org.hiplang.runtime.claim.Claim;

/**
 * A sort of lines: what is known of them before they are looked at.
 *
 * @param ofClass the class of their code
 * @param modified whether they carry a modifier
 * @param named whether they name a drug by its NDC
 */
public record Sort(int ofClass, boolean modified, boolean named) {
    /** So many sorts are of a class. */
    static final int OF_A_CLASS = 4;

    /** The number of a sort, below {@link #OF_A_CLASS} times the number of classes; by {@link Claim#carries} of its lines. */
    static int number(int ofClass, int carries) {
        return OF_A_CLASS * ofClass + carries;
    }

    /** The sort of a number. */
    static Sort of(int number) {
        return new Sort(classOf(number), (number & Claim.A_MODIFIER) != 0, (number & Claim.AN_NDC) != 0);
    }

    /** Its class. */
    static int classOf(int number) {
        return number / OF_A_CLASS;
    }

    /** Its number. */
    int number() {
        return number(ofClass, (modified ? Claim.A_MODIFIER : 0) | (named ? Claim.AN_NDC : 0));
    }
}
