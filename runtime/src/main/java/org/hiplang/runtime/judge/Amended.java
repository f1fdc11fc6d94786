package org.hiplang.runtime.judge;

import org.hiplang.runtime.find.Scope;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.Terms;

/**
 * A version of a policy as one amendment changes it.
 *
 * <p>The edition judges all days of its version, so that its rules see whole lines; what it found counts on the days on
 * which the amendment is in force.
 *
 * @param amendment the amendment
 * @param where which claims the amendment governs
 * @param edition the version with the changes
 */
public record Amended(AmendmentInfo amendment, Scope where, Edition edition) {
    /** The days on which the amendment governs the version. */
    Window window(Terms terms) {
        return Window.of(amendment.from(), amendment.to()).on(terms.processed()).and(edition.window(terms));
    }
}
