package org.hiplang.cli;

import java.util.List;
import java.util.Optional;
import org.hiplang.cli.facts.FactTable;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.ProblemException;
import org.hiplang.cli.report.Refusal;
import org.hiplang.cli.report.Totals;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.x12.ClaimReader;

/**
 * Judges each claim as it comes.
 *
 * @param <J> what judges
 * @param <T> what judging gives
 */
final class Judging<J, T> implements ClaimWalk.Visitor {
    private final Setting setting;
    private final Bench bench;
    private final FactTable facts;
    private final Work<J, T> work;
    private final Totals totals = new Totals();

    Judging(Setting setting, Bench bench, Work<J, T> work) {
        this.setting = setting;
        this.bench = bench;
        this.facts = bench.facts();
        this.work = work;
    }

    @Override
    public void claim(ClaimInput input, ClaimReader.Read read) {
        Claim claim = read.claim();
        stopOn(facts.meet(claim));
        Facts known = facts.of(claim).with(bench.history().of(read.member()));
        boolean all = true;
        for (J judge : work.judges()) {
            all &= judge(judge, claim, known, input, read.segment());
        }
        if (all) {
            totals.judged();
        }
    }

    @Override
    public void refused(Refusal refusal) {
        refusal.claim().ifPresent(facts::meetRefused);
        refuse(refusal);
    }

    /** After the last claim: what the run came to. */
    Totals end() {
        stopOn(facts.unmet());
        work.end(totals);
        return totals;
    }

    private boolean judge(J judge, Claim claim, Facts known, ClaimInput input, long segment) {
        T judged;
        try {
            judged = work.judge(judge, claim, known, bench.terms());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            if (setting.debug()) {
                e.printStackTrace(setting.err());
            }
            String message = work.name(judge) + " could not judge the claim; this is a mistake in Hip";
            refuse(new Refusal(
                    input.name(), Optional.of(claim.number()), CliCode.JUDGING_FAILED.number(), message, segment));
            return false;
        }
        work.take(claim, judged, totals);
        return true;
    }

    private void refuse(Refusal refusal) {
        totals.refused();
        work.refused(refusal);
        setting.err().println(refusal);
    }

    private static void stopOn(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }
}
