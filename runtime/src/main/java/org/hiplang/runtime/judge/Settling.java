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
 * What is left to do of a claim of which it is found where rules hold: each is asked there once more, to say why, and the
 * ledger is settled.
 */
final class Settling implements Supplier<List<LineDecision>> {
    private static final int[] NOTHING = {};

    private final Edition edition;
    private final Claim claim;
    private final Facts facts;
    private final Terms terms;
    private final boolean applies;
    private final int[] rules;
    private final int[] lines;
    private final long[] days;

    private Settling(
            Edition edition, Claim claim, Facts facts, Terms terms, boolean applies, Findings findings, int size) {
        this.edition = edition;
        this.claim = claim;
        this.facts = facts;
        this.terms = terms;
        this.applies = applies;
        this.rules = size == 0 ? NOTHING : new int[size];
        this.lines = size == 0 ? NOTHING : new int[size];
        this.days = new long[size];
        for (int i = 0; i < size; i++) {
            rules[i] = findings.rule(i);
            lines[i] = findings.line(i);
            days[i] = findings.may(i);
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
            Judgement judgement = edition.open(claim, terms, ledger);
            judgement.begin();
            ask(judgement);
        }
        return DecisionWriter.decisions(ledger);
    }

    /** Where something was found, bounds that cut nothing by themselves may matter to what is left, and are asked in full. */
    private void ask(Judgement judgement) {
        int next = 0;
        for (int rule : rules.length == 0 ? NOTHING : edition.asked(rules)) {
            if (edition.isBound(rule)) {
                edition.edit(rule).judge(judgement);
            }
            for (; next < rules.length && rules[next] == rule; next++) {
                if (!edition.isBound(rule)) {
                    edition.edit(rule).judge(judgement, lines[next], days[next]);
                }
            }
        }
    }
}
