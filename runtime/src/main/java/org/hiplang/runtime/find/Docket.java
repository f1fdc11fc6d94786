package org.hiplang.runtime.find;

import org.hiplang.runtime.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * The claim that is up, for all that ask of it. It is kept in this one place because to put a reference down that was made
 * later costs a barrier of the garbage collector each time: as much as to look at a claim that is not for the policy.
 */
public final class Docket {
    private @Nullable Claim claim;

    /** The next claim is up. */
    public void call(Claim next) {
        claim = next;
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
