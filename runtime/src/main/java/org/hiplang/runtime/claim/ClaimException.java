package org.hiplang.runtime.claim;

/** A claim that cannot be built, with a message that names the line and never a value of the claim. */
public final class ClaimException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the reason, in words. */
    public ClaimException(String message) {
        super(message);
    }
}
