// Generated from visits.hip. Do not edit.
package hip.visits1;

import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.policy.FactInfo;

/**
 * What VISITS1 turns on and a claim does not carry.
 */
final class Visits1Facts {
    static final FactInfo NURSE = new FactInfo(
            "nurse", FactInfo.Scope.DAY, FactInfo.Type.WORD, List.of("yes", "no"), "visit note", Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private Visits1Facts() {
    }
}
