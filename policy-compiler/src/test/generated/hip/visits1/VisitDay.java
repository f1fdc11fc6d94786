// Generated from visits.hip:17. Do not edit.
package hip.visits1;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.runtime.judge.DayEdit;
import org.hiplang.runtime.judge.FactsRead;
import org.hiplang.runtime.judge.Grounds;
import org.hiplang.runtime.judge.Judgement;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.Because;
import org.hiplang.runtime.policy.ModifierSet;
import org.hiplang.runtime.policy.Reason;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;

/**
 * A visit is paid for a day with a drug, or with a nurse.
 *
 * <p>VISITS1 visit-day, N1, Visits 1:
 *
 * <pre>
 * rule visit-day "A visit is paid for a day with a drug, or with a nurse"
 *   cites N1 "Visits" 1
 *   each day of a line in visit
 *   where no line in drug without a modifier in wasted covers that day
 *     and nurse is not yes
 *   is denied
 *   as no-drug
 * </pre>
 */
final class VisitDay implements DayEdit {
    private static final RuleInfo RULE = new RuleInfo(
            "VISITS1", "visit-day", "VISITS1 1.2", false,
            "A visit is paid for a day with a drug, or with a nurse",
            Optional.of("N1"), "Visits 1",
            Verdict.DENIED, Optional.empty(),
            Optional.of(new Reason("CO", "107", List.of("N349"), "no drug is billed for that day")),
            Because.all(
                    Because.of("no drug without modifier JW covers these days"),
                    Because.of("nurse is not yes")),
            true, 0,
            List.of());

    private static final ModifierSet WASTED = ModifierSet.of("JW");

    private static final Set<String> YES = Set.of("yes");

    private static final Optional<FactsRead> FACTS_READ = Optional.of(new FactsRead(
            List.of(Visits1Facts.NURSE),
            List.of(),
            List.of(), false));

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
        return noLineInDrugWithoutAModifierInWastedCoversThatDay(claim, line, day, grounds)
                .and(nurseIsNotYes(claim, line, day, grounds));
    }

    @Override
    public boolean isAlikeOnLikeDays() {
        return true;
    }

    @Override
    public boolean looksAt(Judgement claim, int other) {
        return claim.in(other, Visits1Codes.DRUG);
    }

    @Override
    public Optional<FactsRead> factsRead() {
        return FACTS_READ;
    }

    /**
     * Whether no line in drug without a modifier in wasted covers that day.
     */
    private static Truth noLineInDrugWithoutAModifierInWastedCoversThatDay(Judgement claim,
            int line, int day, Grounds grounds) {
        int start = grounds.mark();
        Truth any = Truth.NO;
        for (int other = claim.first(Visits1Codes.DRUG); other >= 0; other = claim.next(Visits1Codes.DRUG, other)) {
            int mark = grounds.mark();
            Truth match = Truth.of(claim.covers(other, day) && !claim.hasModifier(other, WASTED));
            any = any.or(grounds.line(other, mark, match));
        }
        return grounds.settle(start, any.not());
    }

    /**
     * Whether nurse is not yes.
     */
    private static Truth nurseIsNotYes(Judgement claim, int line, int day, Grounds grounds) {
        return claim.fact(Visits1Facts.NURSE, line, day, YES, grounds).not();
    }
}
