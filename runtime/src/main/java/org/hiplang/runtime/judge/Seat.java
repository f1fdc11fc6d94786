package org.hiplang.runtime.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimFacts;
import org.hiplang.runtime.find.Board;
import org.hiplang.runtime.find.Docket;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.VersionInfo;
import org.jspecify.annotations.Nullable;

/** One version of a policy in a {@link Sitting}, with the boards on which it lays out claims, if it has a fast form. */
final class Seat {
    private final Edition edition;
    private final Terms terms;
    private final Docket docket;
    private final Window window;
    private final List<VersionInfo> judgedBy;

    /** The facts that come to something where they are told. */
    private final Set<String> asked = new HashSet<>(Set.of(ClaimFacts.CHARGE, ClaimFacts.ALLOWED));

    /** For claims of which nothing is told. */
    private @Nullable Board plain;

    /** For the others; many runs have none. */
    private @Nullable Board told;

    private Seat(Edition edition, Terms terms, Docket docket) {
        this.edition = edition;
        this.terms = terms;
        this.docket = docket;
        this.window = edition.ownWindow(terms);
        this.judgedBy = List.of(edition.policy().newest());
        for (FactInfo fact : edition.policy().facts()) {
            asked.add(fact.name());
        }
    }

    static Seat of(Edition edition, Terms terms, Docket docket) {
        return new Seat(edition, terms, docket);
    }

    /** Whether the version judges all days of the claim, and is in force on them. */
    boolean has(Claim claim) {
        return claim.from() <= claim.to() && window.has(claim.from()) && window.has(claim.to());
    }

    Edition edition() {
        return edition;
    }

    /** Where the claim that is up can be laid out, if it can. */
    @Nullable
    Board board(Facts known) {
        if (known.tellNothing() || known.all((fact, value) -> !asked.contains(fact))) {
            if (plain == null) {
                plain = made(false);
            }
            return plain;
        }
        if (told == null) {
            told = made(true);
        }
        return told != null && isHeard(known, told) ? told : null;
    }

    private boolean isHeard(Facts known, Board by) {
        by.hearNothing();
        return known.all((fact, value) -> !asked.contains(fact) || by.hears(fact, value));
    }

    private @Nullable Board made(boolean ofClaimsToldOf) {
        return edition.plan(terms, ofClaimsToldOf)
                .map(plan -> plan.board(docket))
                .orElse(null);
    }

    /** The version, which judges what it has. */
    List<VersionInfo> judgedBy() {
        return judgedBy;
    }
}
