package org.hiplang.runtime.judge;

import java.util.List;
import org.hiplang.runtime.policy.FactInfo;

/**
 * What a rule reads that can leave it open whether it holds of a line: facts of the line and of others that it looks at, and
 * whether these are payable. None is a fact of a day that tables know.
 *
 * @param ofLine the facts of the line whose value is asked for
 * @param ofOthers those of the others
 * @param common those of which it is asked whether two lines have a value in common
 * @param payable whether it is asked if others are payable
 */
public record FactsRead(List<FactInfo> ofLine, List<FactInfo> ofOthers, List<FactInfo> common, boolean payable) {
    /** Copies the lists. */
    public FactsRead {
        ofLine = List.copyOf(ofLine);
        ofOthers = List.copyOf(ofOthers);
        common = List.copyOf(common);
    }

    /** Whether something of other lines can leave it open. */
    boolean readsOthers() {
        return payable || !ofOthers.isEmpty() || !common.isEmpty();
    }
}
