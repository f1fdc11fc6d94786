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
 *
 * <p>Where it is not known when the period begins, some of its days are sure and others are not.
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
    private final int sureFrom;
    private final int to;
    private final List<? extends Grounds.Missed> open;
    private final boolean ofThisClaim;

    /**
     * The lines of a period.
     *
     * @param from the first day that may be in it, since 1970-01-01
     * @param sureFrom the first day that is
     * @param to the last day
     * @param open what would decide when it begins; none where both are one day
     */
    Came(Judgement judgement, Ledger ledger, int from, int sureFrom, int to, List<? extends Grounds.Missed> open) {
        this(judgement, ledger, from, sureFrom, to, open, true);
    }

    private Came(
            Judgement judgement,
            Ledger ledger,
            int from,
            int sureFrom,
            int to,
            List<? extends Grounds.Missed> open,
            boolean ofThisClaim) {
        this.judgement = judgement;
        this.claim = ledger.claim();
        this.earlier = ledger.earlier();
        this.ledger = ledger;
        this.from = from;
        this.sureFrom = sureFrom;
        this.to = to;
        this.open = List.copyOf(open);
        this.ofThisClaim = ofThisClaim;
    }

    /** Lines of the member's history alone. */
    static Came ofEarlierClaims(Judgement judgement, Ledger ledger, int from, int to) {
        return new Came(judgement, ledger, from, from, to, List.of(), false);
    }

    /** Those that came after the last of some lines, which are told one by one. */
    public Since since() {
        return new Since(this);
    }

    /** The days from one on, where it may be, or surely is, the first. */
    Came from(int first, int sureFirst, List<? extends Grounds.Missed> what) {
        return new Came(judgement, ledger, first, sureFirst, to, what);
    }

    /** What is asked for where more lines may have come, so that the last of some is not known for sure. */
    Optional<Grounds.Missing> history() {
        return earlier.areAll() || to < from ? Optional.empty() : Optional.of(missingHistory());
    }

    private static Grounds.Missing missingHistory() {
        return new Grounds.Missing(HISTORY, -1, Facts.ANY);
    }

    /** The last day of the period. */
    int to() {
        return to;
    }

    /** Whether a day of the period is surely in it. */
    public Truth on(int day, Grounds grounds) {
        return sure(sureFrom <= day, grounds);
    }

    /** Whether a line with a day in the period surely has one. */
    public Truth in(int line, Grounds grounds) {
        return sure(sureFrom <= lastDay(line), grounds);
    }

    private Truth sure(boolean sure, Grounds grounds) {
        if (!sure) {
            open.forEach(grounds::missing);
        }
        return sure ? Truth.YES : Truth.UNKNOWN;
    }

    /** The first of the lines, or −1. */
    public int first() {
        return next(-1);
    }

    /** The next of the lines after another, or −1. */
    public int next(int after) {
        for (int line = after + 1; ofThisClaim && line < claim.lines(); line++) {
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
        Optional<Grounds.Missing> history = history();
        history.ifPresent(grounds::missing);
        return history.isPresent() ? Truth.UNKNOWN : Truth.NO;
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
            any = any.or(payable(line, day, rules, grounds).and(on(day, grounds)));
        }
        return grounds.settle(mark, any);
    }

    private Truth payable(int line, int day, @Nullable Set<String> rules, Grounds grounds) {
        return earlier.has(line) ? Truth.YES : ledger.payable(line, day, rules, grounds);
    }
}
