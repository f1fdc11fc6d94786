package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.find.Bits;
import org.hiplang.runtime.find.Board;
import org.hiplang.runtime.find.Findings;
import org.hiplang.runtime.policy.Bound;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.Verdict;

/**
 * What is left to do of a claim of which it is found where rules hold: what they found is written down, and the ledger is
 * settled.
 *
 * <p>A rule is asked once more when somebody wants to know why it holds, or what it misses; at once only one that pays,
 * or that includes a line in another: in which.
 */
final class Settling implements Supplier<List<LineDecision>> {
    private static final int[] NOTHING = {};
    private static final long[] NONE = {};

    private final Edition edition;
    private final Claim claim;
    private final Facts facts;
    private final Terms terms;
    private final int[] rules;
    private final int[] lines;
    private final long[] sure;
    private final long[] may;
    private final boolean applies;

    private Settling(
            Edition edition, Claim claim, Facts facts, Terms terms, boolean applies, Findings findings, int size) {
        this.edition = edition;
        this.claim = claim;
        this.facts = facts;
        this.terms = terms;
        this.applies = applies;
        this.rules = size == 0 ? NOTHING : new int[size];
        this.lines = size == 0 ? NOTHING : new int[size];
        this.sure = size == 0 ? NONE : new long[size];
        this.may = size == 0 ? NONE : new long[size];
        for (int i = 0; i < size; i++) {
            rules[i] = findings.rule(i);
            lines[i] = findings.line(i);
            sure[i] = findings.sure(i);
            may[i] = findings.may(i);
        }
    }

    /** Of what is found on the board. */
    static Settling of(Edition edition, Claim claim, Facts facts, Terms terms, boolean applies, Board board) {
        Findings findings = board.findings();
        return new Settling(edition, claim, facts, terms, applies, findings, findings.any() ? findings.size() : 0);
    }

    @Override
    public List<LineDecision> get() {
        Ledger ledger = Ledger.of(claim, facts, terms);
        if (applies) {
            ledger.judge(edition.window(terms));
        }
        if (rules.length > 0) {
            new Writing(ledger).write();
        }
        return DecisionWriter.decisions(ledger);
    }

    /** What was found, written down in the order of the rules. */
    private final class Writing {
        private final Ledger ledger;
        private final Judgement judgement;

        Writing(Ledger ledger) {
            this.ledger = ledger;
            this.judgement = edition.open(claim, terms, ledger);
        }

        void write() {
            int next = 0;
            for (int rule : edition.asked(rules)) {
                Edit edit = edition.edit(rule);
                if (edition.isBound(rule)) {
                    bound(edit);
                }
                for (; next < rules.length && rules[next] == rule; next++) {
                    if (!edition.isBound(rule)) {
                        found(edit, lines[next], sure[next], may[next]);
                    }
                }
            }
        }

        private void found(Edit edit, int line, long sureDays, long mayDays) {
            RuleInfo rule = edit.rule();
            if (rule.pays().isPresent() || rule.verdict() == Verdict.INCLUDED) {
                edit.judge(judgement, line, mayDays);
                return;
            }
            if (sureDays != 0) {
                add(edit, line, true, sureDays, Optional.empty());
            }
            if (sureDays != mayDays) {
                add(edit, line, false, mayDays & ~sureDays, Optional.empty());
            }
        }

        private void add(Edit edit, int line, boolean known, long days, Optional<Cap> cap) {
            int before = ledger.size();
            Supplier<Why> why = () -> edit.why(judgement.when(before), line, days);
            Marks ofLine = Marks.of(days >>> (claim.firstDay(line) - claim.from()));
            ledger.add(line, new Entry(edit.rule(), ledger.facts(), known, cap, ofLine, why));
        }

        /** Bounds that cut nothing by themselves may matter to what others leave of a line. */
        private void bound(Edit edit) {
            for (long rest = linesFound(); rest != 0; rest = Bits.rest(rest)) {
                int line = Bits.first(rest);
                if (edit.judges(judgement, line)) {
                    bound(edit, line);
                }
            }
        }

        private void bound(Edit edit, int line) {
            Held held = edit.held(judgement, line, days(line));
            if (held.may() == 0) {
                return;
            }
            Found found = new Found(edit.rule(), line, claim.firstDay(line), claim.lastDay(line));
            Bound bound = edit.rule().bound().orElseThrow();
            Bounds bounds = new Bounds(judgement.numbers(), bound, Optional.empty(), found);
            boolean isKnown = held.sure() == held.may() && bounds.isKnown() && bounds.cuts();
            if (isKnown) {
                add(edit, line, true, held.sure(), Optional.of(bounds.loosest()));
            } else {
                edit.judge(judgement, line, held.may());
            }
        }

        private long days(int line) {
            int first = claim.firstDay(line) - claim.from();
            int last = claim.lastDay(line) - claim.from();
            return -1L >>> (Long.SIZE - 1 - last) & -1L << first;
        }

        private long linesFound() {
            long found = 0;
            for (int line : lines) {
                found |= 1L << line;
            }
            return found;
        }
    }
}
