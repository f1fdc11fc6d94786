package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.find.Board;
import org.hiplang.runtime.find.Docket;
import org.hiplang.runtime.find.Findings;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.VersionInfo;
import org.jspecify.annotations.Nullable;

/**
 * One policy before which claim after claim comes, under the same terms. For one thread.
 *
 * <p>A claim is looked at in the fast way first, which finds where rules hold and allocates nothing where nothing is told of
 * the claim, but for sorts of lines that come for the first time. It is judged in the general way where a number, or a word that cannot be, is told of a fact that the policy asks
 * for, where it has more than 64 lines or days from its first day of service to its last, where several versions or an
 * amendment have a say, where the version that judges it by date processed is not in force on all its days, or where a rule
 * without a fast form would be asked: one of history, sums, ages or diagnoses, one that counts more than four lines, or one
 * whose bound is a fact, among others.
 */
public final class Sitting {
    private final Judge judge;
    private final Terms terms;
    private final Map<String, String> switched;
    private final Seat[] seats;
    private final Governed[] amended;
    private final Docket docket = new Docket();
    private @Nullable Seat seat;
    private @Nullable Board board;
    private @Nullable Decision decision;

    Sitting(Judge judge, Terms terms) {
        terms.check(judge.policy());
        this.judge = judge;
        this.terms = terms;
        this.switched = judge.switched(terms);
        this.seats = seats();
        this.amended = new Governed[judge.amended().size()];
        for (int i = 0; i < amended.length; i++) {
            amended[i] = new Governed(judge.amended().get(i), terms, docket);
        }
    }

    /** Of the versions that judge a day in the run. */
    private Seat[] seats() {
        List<Seat> found = new ArrayList<>();
        for (Edition version : judge.versions()) {
            if (!version.ownWindow(terms).isEmpty()) {
                found.add(Seat.of(version, terms, docket));
            }
        }
        return found.toArray(new Seat[0]);
    }

    Terms terms() {
        return terms;
    }

    /** Looks at a claim of which nothing more is known; whether some rule finds something. */
    public boolean finds(Claim other) {
        return finds(other, Facts.NONE);
    }

    /**
     * Looks at a claim; whether some rule finds something, or may. Where none does, every line is clear.
     *
     * @param known what is known beyond the claim
     * @throws IllegalArgumentException as {@link org.hiplang.runtime.PolicyEdits#judge(Claim, Facts, Terms)} does
     */
    public boolean finds(Claim other, Facts known) {
        if (looks(other, known)) {
            return board != null && board.findings().any();
        }
        Decision settled = judge.generally(other, known, terms);
        decision = settled;
        return settled.lines().stream().anyMatch(line -> !line.findings().isEmpty());
    }

    /** Looks at a claim in the fast way; whether that can be done. */
    boolean looks(Claim other, Facts known) {
        docket.call(other, known);
        decision = null;
        take(seat(other));
        if (seat != null && board != null) {
            if (board.take() && seat.edition().scope().applies(board)) {
                board.ask();
            }
            if (!board.isLeft()) {
                return true;
            }
            board = null;
        }
        return false;
    }

    /** Most claims are looked at where the one before was; then nothing is put down. */
    private void take(@Nullable Seat next) {
        Board on = next == null ? null : next.board(docket.facts());
        if (seat != next) {
            seat = next;
        }
        if (board != on) {
            board = on;
        }
    }

    /** The version that alone has a say on the claim, if it can be looked at in the fast way. */
    private @Nullable Seat seat(Claim other) {
        if (Board.holds(other)) {
            for (Seat each : seats) {
                if (each.has(other)) {
                    return isGoverned() ? null : each;
                }
            }
        }
        return null;
    }

    private boolean isGoverned() {
        for (Governed each : amended) {
            if (each.governs()) {
                return true;
            }
        }
        return false;
    }

    /** The decision on the claim that was looked at last; its lines are settled when they are first asked for. */
    public Decision decision() {
        if (decision == null) {
            decision = settledWhenAsked();
        }
        return decision;
    }

    private Decision settledWhenAsked() {
        boolean applies = applies();
        return new Decision(
                docket.claim().number(), judge.policy(), applies, judgedBy(applies), settling(applies), switched);
    }

    /** Everything found on the claim that was looked at in the fast way. */
    Ledger ledger() {
        return settling(applies()).ledger();
    }

    private Settling settling(boolean applies) {
        return Settling.of(looked().edition(), docket.claim(), docket.facts(), terms, applies, board());
    }

    /** Whether that claim is one that the policy judges. */
    boolean applies() {
        return looked().edition().scope().applies(board());
    }

    /** The versions that judged it; none where it is not. */
    List<VersionInfo> judgedBy(boolean applies) {
        return applies ? looked().judgedBy() : List.of();
    }

    private Seat looked() {
        board();
        return Objects.requireNonNull(seat);
    }

    private Board board() {
        if (board == null) {
            throw new IllegalStateException("no claim was looked at, or not in the fast way");
        }
        return board;
    }

    /** The words of readings in force that are not the author's, by the reading's name. */
    Map<String, String> switched() {
        return switched;
    }

    /**
     * What was found in the fast way, by rule and line, those bounds among it that come to nothing; absent where the claim
     * was judged in the general way. It is gone with the next claim.
     */
    public Optional<Findings> findings() {
        return Optional.ofNullable(board).map(Board::findings);
    }

    /** The rule of that place, of the version that looked at the claim in the fast way. */
    public RuleInfo rule(int place) {
        return looked().edition().edit(place).rule();
    }
}
