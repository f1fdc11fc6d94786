package org.hiplang.x12;

/** The first problem of a claim; its message repeats no value of the claim. */
final class ClaimProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RefusalCode code;
    private final String reason;
    private final long position;

    ClaimProblem(RefusalCode code, String reason, long position) {
        super(reason, null, false, false);
        this.code = code;
        this.reason = reason;
        this.position = position;
    }

    RefusalCode code() {
        return code;
    }

    String reason() {
        return reason;
    }

    /** The segment at which it was seen, from 1. */
    long position() {
        return position;
    }
}
