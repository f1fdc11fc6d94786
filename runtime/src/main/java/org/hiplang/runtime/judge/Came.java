package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;
import org.jspecify.annotations.Nullable;

/**
 * The lines with a day of service in a period: those of the claim, then those of the member's history. Only the days in
 * the period count.
 */
public final class Came {
    /** What is asked for where the history may hold more. */
    private static final FactInfo HISTORY = new FactInfo(
            "member-history", FactInfo.Scope.CLAIM, List.of(), "the member's earlier claims", Optional.empty());

    private final Judgement judgement;
    private final Claim claim;
    private final EarlierLines earlier;
    private final Ledger ledger;
    private final int from;
    private final int to;

    Came(Judgement judgement, Ledger ledger, int from, int to) {
        this.judgement = judgement;
        this.claim = ledger.claim();
        this.earlier = ledger.earlier();
        this.ledger = ledger;
        this.from = from;
        this.to = to;
    }

    /** The first of the lines, or −1. */
    public int first() {
        return next(-1);
    }

    /** The next of the lines after another, or −1. */
    public int next(int after) {
        for (int line = after + 1; line < claim.lines(); line++) {
            if (Math.max(claim.firstDay(line), from) <= Math.min(claim.lastDay(line), to)) {
                return line;
            }
        }
        return earlier.next(after, from, to);
    }

    /** The first of the lines whose code is in the set, or −1. */
    public int first(int set) {
        return next(set, -1);
    }

    /** The next of the lines after another whose code is in the set, or −1. */
    public int next(int set, int after) {
        int line = next(after);
        while (line >= 0 && !judgement.in(line, set)) {
            line = next(line);
        }
        return line;
    }

    /** The first day of one of the lines in the period. */
    public int firstDay(int line) {
        return Math.max(from, earlier.has(line) ? earlier.line(line).firstDay() : claim.firstDay(line));
    }

    /** The last day of one of the lines in the period. */
    public int lastDay(int line) {
        return Math.min(to, earlier.has(line) ? earlier.line(line).lastDay() : claim.lastDay(line));
    }

    /** Whether there are lines that nobody handed over: no, or nobody knows. */
    public Truth more(Grounds grounds) {
        if (earlier.areAll() || to < from) {
            return Truth.NO;
        }
        grounds.missing(new Grounds.Missing(HISTORY, -1, Facts.ANY));
        return Truth.UNKNOWN;
    }

    /** Whether the line is payable on a day of the period; what the history holds was paid. */
    public Truth payable(int line, Grounds grounds) {
        return payable(line, null, grounds);
    }

    /** Whether the line is payable on a day of the period, as far as those rules know. */
    public Truth payableAfter(Set<String> rules, int line, Grounds grounds) {
        return payable(line, rules, grounds);
    }

    /** Whether the line is payable on that day of the period. */
    public Truth payableOn(int day, int line, Grounds grounds) {
        return payable(line, day, null, grounds);
    }

    /** Whether the line is payable on that day of the period, as far as those rules know. */
    public Truth payableOnAfter(Set<String> rules, int day, int line, Grounds grounds) {
        return payable(line, day, rules, grounds);
    }

    private Truth payable(int line, @Nullable Set<String> rules, Grounds grounds) {
        int mark = grounds.mark();
        Truth any = Truth.NO;
        int last = lastDay(line);
        for (int day = firstDay(line); day <= last && any != Truth.YES; day++) {
            any = any.or(payable(line, day, rules, grounds));
        }
        return grounds.settle(mark, any);
    }

    private Truth payable(int line, int day, @Nullable Set<String> rules, Grounds grounds) {
        return earlier.has(line) ? Truth.YES : ledger.payable(line, day, rules, grounds);
    }
}
