package org.hiplang.x12;

import java.util.Optional;
import java.util.function.Consumer;

/** A transaction none of whose claims can be read: refuses each by its number. */
final class RefusedClaims implements Transaction {
    private final Consumer<ClaimReader.Item> out;
    private final RefusalCode code;
    private final String reason;
    private long claims;

    RefusedClaims(Consumer<ClaimReader.Item> out, RefusalCode code, String reason) {
        this.out = out;
        this.code = code;
        this.reason = reason;
    }

    @Override
    public void accept(Segment segment) {
        if (segment.id().equals("CLM")) {
            claims++;
            out.accept(ClaimReader.Refused.of(ClaimNumber.of(segment), code, reason, segment.position()));
        }
    }

    @Override
    public void end() {
        // All has been said.
    }

    @Override
    public void abandon(long position) {
        // All has been said.
    }

    @Override
    public long claims() {
        return claims;
    }

    @Override
    public Optional<Standing.Within> standing() {
        return Optional.empty();
    }
}
