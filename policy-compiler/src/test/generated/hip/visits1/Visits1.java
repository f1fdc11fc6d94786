// Generated from visits.hip. Do not edit.
package hip.visits1;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.find.ClaimView;
import org.hiplang.runtime.judge.Edit;
import org.hiplang.runtime.judge.Edition;
import org.hiplang.runtime.judge.Judge;
import org.hiplang.runtime.policy.PolicyInfo;

/**
 * VISITS1 1.2, Nursing visits.
 */
public final class Visits1 implements PolicyEdits {
    private static final PolicyInfo INFO = new PolicyInfo(
            "VISITS1", "Nursing visits", "1.2",
            LocalDate.of(2021, 1, 1), Optional.of(LocalDate.of(2021, 12, 31)),
            List.of(
                    Visits1Facts.NURSE),
            List.of(),
            List.of());

    private static final Judge JUDGE = Judge.of(new Edition(
            INFO,
            () -> Visits1Codes.CLASSES,
            Visits1::applies,
            Visits1::edits,
            Visits1Finder::new));

    /**
     * For the service loader, and for whoever links this policy alone.
     */
    public Visits1() {
    }

    @Override
    public Judge judge() {
        return JUDGE;
    }

    private static boolean applies(ClaimView claim) {
        return claim.count(Visits1Codes.VISIT) >= 1;
    }

    /**
     * Every rule, each after those whose verdicts it reads.
     */
    private static List<Edit> edits() {
        return List.of(
                new OneVisit(),
                new VisitDay(),
                new DrugInVisit());
    }
}
