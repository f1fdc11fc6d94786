package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.find.Board;
import org.hiplang.runtime.find.Plan;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.VersionInfo;

/** One version of a policy in a {@link Sitting}, with the board on which it lays out claims, if it has a fast form. */
final class Seat {
    private final Edition edition;
    private final Window window;
    private final Optional<Board> board;
    private final List<VersionInfo> judgedBy;

    private Seat(Edition edition, Window window, Optional<Board> board) {
        this.edition = edition;
        this.window = window;
        this.board = board;
        this.judgedBy = List.of(edition.policy().newest());
    }

    static Seat of(Edition edition, Terms terms) {
        return new Seat(edition, edition.window(terms), edition.plan(terms).map(Plan::board));
    }

    /** Whether the version judges all days of the claim. */
    boolean has(Claim claim) {
        return claim.from() <= claim.to() && window.has(claim.from()) && window.has(claim.to());
    }

    boolean isFast() {
        return board.isPresent();
    }

    Edition edition() {
        return edition;
    }

    Board board() {
        return board.orElseThrow();
    }

    /** The version, which judges what it has. */
    List<VersionInfo> judgedBy() {
        return judgedBy;
    }
}
