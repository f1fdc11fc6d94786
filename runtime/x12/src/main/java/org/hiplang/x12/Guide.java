package org.hiplang.x12;

import java.util.Optional;

/** The implementation guides that Hip tells apart. */
enum Guide {
    PROFESSIONAL(Optional.empty(), ""),
    INSTITUTIONAL(
            Optional.of(RefusalCode.INSTITUTIONAL_CLAIM),
            "this is an institutional claim (837I), which Hip does not judge; send professional claims (837P)"),
    DENTAL(
            Optional.of(RefusalCode.DENTAL_CLAIM),
            "this is a dental claim (837D), which Hip does not judge; send professional claims (837P)"),
    OTHER_VERSION(
            Optional.of(RefusalCode.OTHER_VERSION),
            "this claim is not of the implementation guide 005010X222; ask the sender for that version of 837P"),
    NOT_CLAIMS(
            Optional.of(RefusalCode.NOT_CLAIMS),
            "this transaction is no claim submission (ST01 is not 837); send professional claims (837P)");

    private final Optional<RefusalCode> refusal;
    private final String reason;

    Guide(Optional<RefusalCode> refusal, String reason) {
        this.refusal = refusal;
        this.reason = reason;
    }

    /** Why what is written after this guide is refused, nothing if it is not. */
    Optional<RefusalCode> refusal() {
        return refusal;
    }

    String reason() {
        return reason;
    }

    /**
     * The guide of a transaction.
     *
     * @param st its ST segment
     * @param groupVersion GS08, which counts if ST03 is absent
     */
    static Guide of(Segment st, String groupVersion) {
        if (!st.has(1, "837")) {
            return NOT_CLAIMS;
        }
        String version = st.text(3).isEmpty() ? groupVersion : st.text(3);
        if (version.startsWith("005010X222")) {
            return PROFESSIONAL;
        }
        if (version.startsWith("005010X223")) {
            return INSTITUTIONAL;
        }
        return version.startsWith("005010X224") ? DENTAL : OTHER_VERSION;
    }
}
