package org.hiplang.cli;

import java.util.List;
import org.hiplang.cli.facts.FactTable;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.ProblemException;
import org.hiplang.cli.report.Totals;
import org.hiplang.x12.ClaimReaders;

/**
 * Judges the claims of a run. Several threads judge, each some claims that stand together; one takes what they made of
 * them, in the order of the input.
 *
 * @param <J> what judges
 * @param <T> what judging gives
 * @param <P> where that is put down
 */
final class Judging<J, T, P extends Page<T>> {
    private final Setting setting;
    private final Bench bench;
    private final FactTable facts;
    private final Work<J, T, P> work;
    private final Totals totals = new Totals();
    private Timing timing = Timing.NONE;

    Judging(Setting setting, Bench bench, Work<J, T, P> work) {
        this.setting = setting;
        this.bench = bench;
        this.facts = bench.facts();
        this.work = work;
    }

    /** Judges some claims that were read; any number of threads may do so at once. */
    Sheet<P> judge(ClaimInput input, ClaimReaders.Batch batch) {
        return new Docket<>(setting, bench, work, input).judge(batch);
    }

    /**
     * Takes what claims came to, in the order of the input; one thread may do so.
     *
     * @throws ProblemException if a fact does not go with one of the claims
     */
    void take(Sheet<P> sheet) {
        sheet.told().forEach(setting.err()::println);
        long begin = System.nanoTime();
        work.add(sheet.page());
        timing = timing.plus(sheet.timing()).plusWriting(System.nanoTime() - begin);
        totals.add(sheet.totals());
        sheet.met().forEach(facts::meet);
        stopOn(sheet.stop());
    }

    /** After the last claim: what the run came to. */
    Totals end() {
        stopOn(facts.unmet());
        work.end(totals);
        return totals;
    }

    /** Where the time went so far. */
    Timing timing() {
        return timing;
    }

    private static void stopOn(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }
}
