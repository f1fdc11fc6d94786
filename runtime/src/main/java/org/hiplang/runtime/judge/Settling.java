package org.hiplang.runtime.judge;

import java.util.List;
import java.util.function.Supplier;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.find.Board;
import org.hiplang.runtime.find.Findings;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;

/**
 * What is left to do of a claim of which it is found where rules hold: what they found is written down, and the ledger is
 * settled.
 */
final class Settling implements Supplier<List<LineDecision>> {
    private static final int[] NOTHING = {};
    private static final long[] NONE = {};

    private final Edition edition;
    private final Claim claim;
    private final Facts facts;
    private final Terms terms;
    private final boolean applies;
    private final int[] rules;
    private final int[] lines;
    private final long[] sure;
    private final long[] may;

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
        return DecisionWriter.decisions(ledger());
    }

    /** Everything found. */
    Ledger ledger() {
        Ledger ledger = Ledger.of(claim, facts, terms);
        if (applies) {
            ledger.judge(edition.window(terms));
        }
        if (rules.length > 0) {
            write(ledger);
        }
        return ledger;
    }

    /**
     * Writes down what was found, in the order of the rules. Where something was found on a line, bounds that cut nothing
     * by themselves may matter to what is left of it.
     */
    private void write(Ledger ledger) {
        Scribe scribe = new Scribe(edition, claim, edition.open(claim, terms, ledger), ledger);
        int next = 0;
        for (int bound : edition.bounds()) {
            for (; next < rules.length && rules[next] < bound; next++) {
                write(scribe, next);
            }
            scribe.bound(bound, linesFound());
            while (next < rules.length && rules[next] == bound) {
                next++;
            }
        }
        for (; next < rules.length; next++) {
            write(scribe, next);
        }
    }

    private void write(Scribe scribe, int i) {
        scribe.found(rules[i], lines[i], sure[i], may[i]);
    }

    private long linesFound() {
        long found = 0;
        for (int line : lines) {
            found |= 1L << line;
        }
        return found;
    }
}
