package org.hiplang.runtime.claim;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Facts that policies need not declare, since a claim may say them itself; by their names. */
public final class ClaimFacts {
    private static final String PRIMARY = "P";
    private static final String UNKNOWN = "U";

    private ClaimFacts() {}

    /** What the claim says of a fact, if there is such a fact and the claim says it. */
    public static Optional<String> value(Claim claim, String fact) {
        return switch (fact) {
            case "sex" -> claim.header().patient().sex().map(sex -> sex.name().toLowerCase(Locale.ROOT));
            case "birth-date" -> claim.header().patient().birth().map(LocalDate::toString);
            case "another-payer-first" ->
                claim.header()
                        .payerOrder()
                        .filter(order -> !order.equals(UNKNOWN))
                        .map(order -> order.equals(PRIMARY) ? "no" : "yes");
            default -> Optional.empty();
        };
    }
}
