// Generated from visits.hip:25. Do not edit.
package hip.visits1;

import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.judge.DayEdit;
import org.hiplang.runtime.judge.Grounds;
import org.hiplang.runtime.judge.Judgement;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.Amount;
import org.hiplang.runtime.policy.Because;
import org.hiplang.runtime.policy.Bound;
import org.hiplang.runtime.policy.Every;
import org.hiplang.runtime.policy.Reason;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;

/**
 * One visit a day.
 *
 * <p>VISITS1 one-visit, N2, Visits 2:
 *
 * <pre>
 * rule one-visit "One visit a day"
 *   cites N2 "Visits" 2
 *   each day of a line in visit
 *   keeps at most 1 unit
 *   as too-many
 * </pre>
 */
final class OneVisit implements DayEdit {
    private static final RuleInfo RULE = new RuleInfo(
            "VISITS1", "one-visit", "VISITS1 1.2", false,
            "One visit a day",
            Optional.of("N2"), "Visits 2",
            Verdict.REDUCED, Optional.of(new Bound(Amount.of(1000L), new Every.Day())),
            Optional.of(new Reason("CO", "151", List.of("N362"), "more than one visit a day")),
            Because.of("One visit a day"),
            true, 0,
            List.of());

    @Override
    public RuleInfo rule() {
        return RULE;
    }

    @Override
    public boolean judges(Judgement claim, int line) {
        return claim.in(line, Visits1Codes.VISIT);
    }

    @Override
    public Truth holds(Judgement claim, int line, int day, Grounds grounds) {
        return Truth.YES;
    }
}
