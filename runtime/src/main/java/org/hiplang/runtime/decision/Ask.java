package org.hiplang.runtime.decision;

import java.util.Optional;
import java.util.OptionalInt;
import org.hiplang.runtime.policy.FactInfo;

/**
 * A proof that would decide pended units.
 *
 * @param fact what must be known
 * @param line the number of the line of which it must be known, which may be another line than the one that waits;
 *     absent for a fact of the claim
 * @param earlier the line of the member's history of which it must be known, if it is one
 * @param days the days of which it must be known; for a fact that is not of a day, the days that wait for it
 */
public record Ask(FactInfo fact, OptionalInt line, Optional<EarlierLine> earlier, DaySet days) {}
