package org.hiplang.cli;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.cli.facts.FactTable;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.ProblemException;
import org.hiplang.cli.report.Refusal;
import org.hiplang.x12.ClaimReader;

/** Reads the claims once for their numbers, lines and days only, so that a wrong fact stops a run before it begins. */
final class FactCheck implements ClaimWalk.Visitor {
    private final FactTable facts;
    private final List<Problem> problems = new ArrayList<>();

    private FactCheck(FactTable facts) {
        this.facts = facts;
    }

    /**
     * Holds every row against the claims.
     *
     * @throws ProblemException with a problem for every row that is wrong
     */
    static void check(FactTable facts, ClaimWalk walk) {
        FactCheck check = new FactCheck(facts);
        walk.each(check);
        check.problems.addAll(facts.unmet());
        if (!check.problems.isEmpty()) {
            throw new ProblemException(check.problems);
        }
    }

    @Override
    public void claim(ClaimInput input, ClaimReader.Read read) {
        facts.meet(read.claim().number());
        problems.addAll(facts.problems(read.claim()));
    }

    @Override
    public void refused(Refusal refusal) {
        refusal.claim().ifPresent(facts::meet);
    }
}
