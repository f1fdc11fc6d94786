package org.hiplang.cli.report;

import java.util.Optional;

/**
 * A claim, or a part of a file, that was not judged.
 *
 * @param file the file as the user wrote it
 * @param claim the control number, if it is known
 * @param code a code that {@code hip explain} knows
 * @param message why, without anything of the claim
 * @param segment where in the file, in segments from 1
 */
public record Refusal(String file, Optional<String> claim, String code, String message, long segment) {
    /** In one sentence. */
    @Override
    public String toString() {
        String what = claim.map(number -> "claim " + Words.plain(number)).orElse("a part of the file");
        return Words.plain(file) + ": " + what + " was refused at segment " + segment + ": " + message + " [" + code
                + "]";
    }
}
