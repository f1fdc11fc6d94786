package org.hiplang.x12;

import java.util.Optional;
import java.util.function.Consumer;
import org.hiplang.runtime.claim.Claim;
import org.jspecify.annotations.Nullable;

/** A transaction 837P: hands over each claim when it is whole, or refuses it at its first problem. */
final class ProfessionalClaims implements Transaction {
    private final Consumer<ClaimReader.Item> out;
    private final Hierarchy hierarchy;
    private @Nullable ClaimDraft draft;
    private boolean withinClaim;
    private long claims;

    ProfessionalClaims(Consumer<ClaimReader.Item> out) {
        this.out = out;
        this.hierarchy = new Hierarchy();
    }

    /** Goes on where another reader stood. */
    ProfessionalClaims(Consumer<ClaimReader.Item> out, Standing.Within within) {
        this.out = out;
        this.hierarchy = new Hierarchy(within.level());
        this.claims = within.claims();
    }

    @Override
    public void accept(Segment segment) {
        switch (segment.id()) {
            case "HL" -> {
                end();
                hierarchy.enter(segment);
            }
            case "CLM" -> {
                end();
                start(segment);
            }
            default -> acceptOther(segment);
        }
    }

    @Override
    public void end() {
        ClaimDraft whole = draft;
        if (whole != null) {
            refusing(whole.number(), () -> {
                Claim claim = whole.finish();
                out.accept(new ClaimReader.Read(claim, whole.member(), whole.position()));
            });
        }
        draft = null;
        withinClaim = false;
    }

    @Override
    public void abandon(long position) {
        if (draft != null) {
            out.accept(ClaimReader.Refused.of(
                    Optional.of(draft.number()),
                    RefusalCode.INCOMPLETE_CLAIM,
                    "the claim breaks off or cannot be read to its end, so that lines may be missing; ask the sender for the"
                            + " whole file",
                    position));
        }
        draft = null;
    }

    @Override
    public long claims() {
        return claims;
    }

    @Override
    public Optional<Standing.Within> standing() {
        return withinClaim ? Optional.empty() : hierarchy.entered().map(level -> new Standing.Within(level, claims));
    }

    private void start(Segment clm) {
        claims++;
        withinClaim = true;
        Optional<String> number = ClaimNumber.of(clm);
        if (number.isEmpty()) {
            out.accept(ClaimReader.Refused.of(
                    number,
                    RefusalCode.CLAIM_NUMBER,
                    "the claim has no number of 1 to 38 characters; correct CLM01",
                    clm.position()));
            return;
        }
        refusing(number.get(), () -> draft = new ClaimDraft(number.get(), clm, hierarchy));
    }

    /** Once a claim is refused, the rest of it is nobody's: it must not pass for a part of the levels above. */
    private void acceptOther(Segment segment) {
        ClaimDraft open = draft;
        if (open != null) {
            refusing(open.number(), () -> open.accept(segment));
        } else if (!withinClaim) {
            hierarchy.accept(segment);
        }
    }

    private void refusing(String number, Runnable step) {
        try {
            step.run();
        } catch (ClaimProblem e) {
            draft = null;
            out.accept(ClaimReader.Refused.of(Optional.of(number), e.code(), e.reason(), e.position()));
        }
    }
}
