package org.hiplang.x12;

import java.util.Optional;

/** The control number of a claim, all of it that may be shown. */
final class ClaimNumber {
    private static final int MAX_LENGTH = 38;

    private ClaimNumber() {}

    /** CLM01, unless it is empty or so long that it is no number. */
    static Optional<String> of(Segment clm) {
        String number = clm.text(1);
        return Optional.of(number).filter(text -> !text.isBlank() && text.length() <= MAX_LENGTH);
    }
}
