package org.hiplang.x12;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends each segment to its envelope or to the transaction that it stands in. */
final class Transactions {
    /** An acknowledgment of interchanges may stand between ISA and GS. */
    private static final String ACKNOWLEDGMENT = "TA1";

    private final Consumer<ClaimReader.Item> out;
    private final Envelopes envelopes;
    private @Nullable Transaction transaction;
    private boolean withinTransaction;
    private boolean claimsExpected;

    Transactions(Consumer<ClaimReader.Item> out) {
        this.out = out;
        this.envelopes = new Envelopes(out);
    }

    /** Goes on where another reader stood. */
    Transactions(Consumer<ClaimReader.Item> out, Standing start) {
        this.out = out;
        this.envelopes = new Envelopes(out, start.envelopes());
        start.transaction().ifPresent(within -> {
            transaction = new ProfessionalClaims(out, within);
            withinTransaction = true;
            claimsExpected = true;
        });
    }

    /** Where another reader can go on, if one can from here: between transactions, or between levels within one. */
    Optional<Standing> standing(String header, long segments) {
        if (transaction == null) {
            return Optional.of(new Standing(header, segments, envelopes.open(), Optional.empty()));
        }
        return transaction
                .standing()
                .filter(within -> withinTransaction)
                .map(within -> new Standing(header, segments, envelopes.open(), Optional.of(within)));
    }

    /** Whether a segment is passed over in silence where nobody reads its kind. */
    boolean passOver() {
        return transaction != null;
    }

    /** Takes in the next segment of the file. */
    void accept(Segment segment) {
        Optional<Level> opened = Level.openedBy(segment.id());
        Optional<Level> closed = Level.closedBy(segment.id());
        if (opened.isPresent()) {
            abandonTransaction(segment.position());
            envelopes.enter(opened.get(), segment);
            if (opened.get() == Level.TRANSACTION) {
                start(segment);
            }
        } else if (closed.isPresent()) {
            if (closed.get() == Level.TRANSACTION) {
                endTransaction(segment);
            } else {
                abandonTransaction(segment.position());
            }
            envelopes.leave(closed.get(), segment);
        } else {
            acceptBody(segment);
        }
    }

    /** A segment cannot be read: what it said might change every claim after it in the transaction. */
    void unreadable(long position) {
        refuse(
                RefusalCode.UNREADABLE_SEGMENT,
                "the segment is not X12, so that the claims after it in its transaction are refused; ask the sender to"
                        + " repair it",
                position);
        boolean within = withinTransaction;
        abandonTransaction(position);
        if (within) {
            withinTransaction = true;
            // The claims before count no longer, and one may be in what cannot be read.
            claimsExpected = false;
            transaction = new RefusedClaims(
                    out,
                    RefusalCode.UNREADABLE_SEGMENT,
                    "the claim stands after a segment that cannot be read; ask the sender to repair that segment");
        }
    }

    /** Another interchange begins although this one has no IEA. */
    void abandon(long position) {
        abandonTransaction(position);
        envelopes.abandon(position);
    }

    /** The file ends although the interchange has no IEA. */
    void cutOff(long position) {
        abandonTransaction(position);
        envelopes.cutOff(position);
    }

    private void start(Segment st) {
        Guide guide = Guide.of(st, envelopes.groupVersion());
        claimsExpected = guide != Guide.NOT_CLAIMS;
        withinTransaction = true;
        transaction = guide.refusal()
                .<Transaction>map(code -> new RefusedClaims(out, code, guide.reason()))
                .orElseGet(() -> new ProfessionalClaims(out));
        if (!claimsExpected) {
            refuse(RefusalCode.NOT_CLAIMS, guide.reason(), st.position());
        }
    }

    private void acceptBody(Segment segment) {
        if (transaction == null) {
            if (segment.id().equals(ACKNOWLEDGMENT)) {
                return;
            }
            // The tag itself is not shown: of a garbled segment it could be anything.
            envelopes.misplaced(segment.position(), "a segment");
            transaction = new RefusedClaims(
                    out,
                    RefusalCode.MISPLACED_SEGMENT,
                    "the claim stands outside of any transaction; send it within ST and SE");
        }
        transaction.accept(segment);
    }

    private void endTransaction(Segment se) {
        Transaction ended = transaction;
        if (ended != null && withinTransaction) {
            ended.end();
            if (claimsExpected && ended.claims() == 0) {
                refuse(RefusalCode.NO_CLAIMS, "the transaction holds no claim; send at least one CLM", se.position());
            }
        }
        transaction = null;
        withinTransaction = false;
    }

    private void abandonTransaction(long position) {
        if (transaction != null) {
            transaction.abandon(position);
        }
        transaction = null;
        withinTransaction = false;
    }

    private void refuse(RefusalCode code, String reason, long position) {
        out.accept(ClaimReader.Refused.of(Optional.empty(), code, reason, position));
    }
}
