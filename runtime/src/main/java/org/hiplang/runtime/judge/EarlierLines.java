package org.hiplang.runtime.judge;

import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.History;
import org.hiplang.runtime.decision.EarlierLine;

/** The lines of the member's history, numbered on from those of the claim that is judged. */
final class EarlierLines {
    private final Claim judged;
    private final History history;

    EarlierLines(Claim judged, History history) {
        this.judged = judged;
        this.history = history;
    }

    /** Whether a line is one of the history, and not of the claim. */
    boolean has(int line) {
        return line >= judged.lines();
    }

    boolean areAll() {
        return history.isWhole();
    }

    History.Line line(int line) {
        return history.line(line - judged.lines());
    }

    EarlierLine named(int line) {
        History.Line earlier = line(line);
        return new EarlierLine(earlier.claim().number(), earlier.claim().lineNumber(earlier.index()));
    }

    /** The next line after another with a day from one to another, or −1; a claim is not its own history. */
    int next(int after, int from, int to) {
        int next = after < judged.lines() ? -1 : after - judged.lines();
        do {
            next = history.next(next, from, to);
        } while (next >= 0 && history.line(next).claim().number().equals(judged.number()));
        return next < 0 ? -1 : next + judged.lines();
    }
}
