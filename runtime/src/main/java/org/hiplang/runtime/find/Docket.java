package org.hiplang.runtime.find;

import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.Facts;
import org.jspecify.annotations.Nullable;

/**
 * The claim that is up, and what is told of it, for all that ask of it. It is kept in this one place because to put a
 * reference down that was made later costs a barrier of the garbage collector each time: as much as to look at a claim that is
 * not for the policy.
 */
public final class Docket {
    private @Nullable Claim claim;
    private Facts facts = Facts.NONE;

    /** The next claim is up, of which that is told; of most claims nothing is, and then nothing more is put down. */
    public void call(Claim next, Facts told) {
        claim = next;
        if (facts != told) {
            facts = told;
        }
    }

    /** What is told of it. */
    public Facts facts() {
        return facts;
    }

    /**
     * The claim that is up.
     *
     * @throws IllegalStateException if none was called
     */
    public Claim claim() {
        if (claim == null) {
            throw new IllegalStateException("no claim is up");
        }
        return claim;
    }
}
