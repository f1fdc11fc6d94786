package org.hiplang.runtime.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A plan document or a provider contract that governs over a policy.
 *
 * @param name its name in the policy's files
 * @param title it in the author's words
 * @param kind which of the two it is
 * @param document what the payer calls the document; decisions name it as their source
 * @param from the first day on which it governs
 * @param to the last day on which it governs, if there is one
 */
public record AmendmentInfo(
        String name, String title, Kind kind, String document, LocalDate from, Optional<LocalDate> to) {
    /** The documents that can amend a policy. */
    public enum Kind {
        /** What a member is entitled to. */
        PLAN_DOCUMENT,
        /** What a provider has agreed to. */
        CONTRACT
    }
}
