package org.hiplang.runtime.judge;

import java.util.List;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.find.Board;
import org.hiplang.runtime.find.Docket;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.VersionInfo;
import org.jspecify.annotations.Nullable;

/** One version of a policy in a {@link Sitting}, with the board on which it lays out claims, if it has a fast form. */
final class Seat {
    private final Edition edition;
    private final Window window;
    private final @Nullable Board board;
    private final List<VersionInfo> judgedBy;

    private Seat(Edition edition, Window window, @Nullable Board board) {
        this.edition = edition;
        this.window = window;
        this.board = board;
        this.judgedBy = List.of(edition.policy().newest());
    }

    static Seat of(Edition edition, Terms terms, Docket docket) {
        return new Seat(
                edition,
                edition.window(terms),
                edition.plan(terms).map(plan -> plan.board(docket)).orElse(null));
    }

    /** Whether the version judges all days of the claim. */
    boolean has(Claim claim) {
        return claim.from() <= claim.to() && window.has(claim.from()) && window.has(claim.to());
    }

    Edition edition() {
        return edition;
    }

    /** Where claims are laid out, if the version has a fast form. */
    @Nullable
    Board board() {
        return board;
    }

    /** The version, which judges what it has. */
    List<VersionInfo> judgedBy() {
        return judgedBy;
    }
}
