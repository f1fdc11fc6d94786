// Generated from visits.hip:31. Do not edit.
package hip.visits1;

import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.judge.FactsRead;
import org.hiplang.runtime.judge.Grounds;
import org.hiplang.runtime.judge.Judgement;
import org.hiplang.runtime.judge.LineEdit;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.Because;
import org.hiplang.runtime.policy.Reason;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;

/**
 * A drug is part of a visit that is paid.
 *
 * <p>VISITS1 drug-in-visit, N3, Visits 3:
 *
 * <pre>
 * rule drug-in-visit "A drug is part of a visit that is paid"
 *   cites N3 "Visits" 3
 *   each line in drug
 *   where a payable line in visit covers one of its days
 *   is included in that line
 *   as no-drug
 * </pre>
 */
final class DrugInVisit implements LineEdit {
    private static final RuleInfo RULE = new RuleInfo(
            "VISITS1", "drug-in-visit", "VISITS1 1.2", false,
            "A drug is part of a visit that is paid",
            Optional.of("N3"), "Visits 3",
            Verdict.INCLUDED, Optional.empty(),
            Optional.of(new Reason("CO", "107", List.of("N349"), "no drug is billed for that day")),
            Because.of("a payable nursing visit covers one of the line's days"),
            false, 1,
            List.of());

    private static final Optional<FactsRead> FACTS_READ = Optional.of(new FactsRead(
            List.of(),
            List.of(),
            List.of(), true));

    @Override
    public RuleInfo rule() {
        return RULE;
    }

    @Override
    public boolean judges(Judgement claim, int line) {
        return claim.in(line, Visits1Codes.DRUG);
    }

    @Override
    public Truth holds(Judgement claim, int line, Grounds grounds) {
        return aPayableLineInVisitCoversOneOfItsDays(claim, line, grounds);
    }

    @Override
    public boolean looksAt(Judgement claim, int other) {
        return claim.in(other, Visits1Codes.VISIT);
    }

    @Override
    public Optional<FactsRead> factsRead() {
        return FACTS_READ;
    }

    /**
     * Whether a payable line in visit covers one of its days.
     */
    private static Truth aPayableLineInVisitCoversOneOfItsDays(Judgement claim, int line,
            Grounds grounds) {
        int start = grounds.mark();
        Truth any = Truth.NO;
        for (int other = claim.first(Visits1Codes.VISIT); other >= 0; other = claim.next(Visits1Codes.VISIT, other)) {
            int mark = grounds.mark();
            Truth match = claim.payableOnOne(other, claim.firstShared(line, other), claim.lastShared(line, other), grounds);
            any = any.or(grounds.thatLine(other, mark, match));
        }
        return grounds.settle(start, any);
    }
}
