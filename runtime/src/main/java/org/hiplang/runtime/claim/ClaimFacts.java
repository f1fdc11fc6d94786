package org.hiplang.runtime.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Facts that policies need not declare, since a claim may say them itself; by their names. */
public final class ClaimFacts {
    /** What is charged for a line, in dollars. */
    public static final String CHARGE = "charge";

    /** What the plan allows for a line, in dollars; no claim says it. */
    public static final String ALLOWED = "allowed";

    private static final String PRIMARY = "P";
    private static final String UNKNOWN = "U";

    private ClaimFacts() {}

    /**
     * What the claim says of a fact, if there is such a fact and the claim says it.
     *
     * @param line the index of the line of which it is asked, where it is a fact of a line
     */
    public static Optional<String> value(Claim claim, int line, String fact) {
        return switch (fact) {
            case CHARGE -> claim.detail(line).charge().map(ClaimFacts::plain);
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

    /** A number as facts have it. */
    private static String plain(BigDecimal said) {
        BigDecimal plain = said.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
