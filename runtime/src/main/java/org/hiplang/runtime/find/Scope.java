package org.hiplang.runtime.find;

/** Which claims a policy judges, or an amendment governs. */
@FunctionalInterface
public interface Scope {
    /** Whether the claim is one of them. */
    boolean applies(ClaimView claim);
}
