package org.hiplang.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hiplang.cli.facts.FactTable;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.report.Refusal;
import org.hiplang.cli.report.Totals;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.x12.ClaimReader;
import org.hiplang.x12.ClaimReaders;

/**
 * Some claims that stand together in a file, from judging to writing: first the one of all of them, then the other, so that
 * the time can be told apart. For one thread.
 */
final class Docket<J, T, P extends Page<T>> {
    private final Setting setting;
    private final Bench bench;
    private final FactTable facts;
    private final Work<J, T, P> work;
    private final ClaimInput input;

    private final Totals totals = new Totals();
    private final List<Consumer<P>> entries = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> met = new ArrayList<>();
    private List<Problem> stop = List.of();
    private long claims;

    Docket(Setting setting, Bench bench, Work<J, T, P> work, ClaimInput input) {
        this.setting = setting;
        this.bench = bench;
        this.facts = bench.facts();
        this.work = work;
        this.input = input;
    }

    /** Judges what was read, up to a claim with which a fact does not go. */
    Sheet<P> judge(ClaimReaders.Batch batch) {
        long begin = System.nanoTime();
        for (ClaimReader.Item item : batch.items()) {
            if (stop.isEmpty()) {
                accept(item);
            }
        }
        long judged = System.nanoTime();
        P page = work.page();
        entries.forEach(entry -> entry.accept(page));
        long written = System.nanoTime();
        Timing timing = new Timing(claims, batch.nanos(), judged - begin, written - judged);
        return new Sheet<>(page, totals, told, met, stop, timing);
    }

    private void accept(ClaimReader.Item item) {
        if (item instanceof ClaimReader.Read read) {
            claims++;
            meet(read);
        } else if (item instanceof ClaimReader.Refused refused) {
            refused.claim().filter(facts::names).ifPresent(met::add);
            refuse(input.refusal(refused));
        }
    }

    private void meet(ClaimReader.Read read) {
        String number = read.claim().number();
        if (facts.names(number)) {
            met.add(number);
            stop = facts.problems(read.claim());
        }
        if (stop.isEmpty()) {
            hear(read);
        }
    }

    private void hear(ClaimReader.Read read) {
        Claim claim = read.claim();
        Facts known = facts.of(claim).with(bench.history().of(read.member()));
        boolean all = true;
        for (J judge : work.judges()) {
            all &= hear(judge, claim, known, read.segment());
        }
        if (all) {
            totals.judged();
        }
    }

    private boolean hear(J judge, Claim claim, Facts known, long segment) {
        try {
            T judged = work.judge(judge, claim, known, bench.terms(), totals);
            entries.add(page -> page.take(claim, judged));
            return true;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            if (setting.debug()) {
                told.add(trace(e));
            }
            String message = work.name(judge) + " could not judge the claim; this is a mistake in Hip";
            refuse(new Refusal(
                    input.name(), Optional.of(claim.number()), CliCode.JUDGING_FAILED.number(), message, segment));
            return false;
        }
    }

    private void refuse(Refusal refusal) {
        totals.refused();
        entries.add(page -> page.refused(refusal));
        told.add(refusal.toString());
    }

    private static String trace(Throwable mistake) {
        StringWriter trace = new StringWriter();
        mistake.printStackTrace(new PrintWriter(trace, true));
        return trace.toString().stripTrailing();
    }
}
