package org.hiplang.benchmarks.measure;

import java.util.List;
import java.util.function.Predicate;
import org.hiplang.benchmarks.claims.ClaimGenerator;
import org.hiplang.benchmarks.claims.GeneratedClaim;

/** Which of the claims that are drawn are judged. */
public enum Mix {
    /** All. */
    MIXED("mixed claims"),
    /** Those for home infusion. */
    HOME_INFUSION("home infusion only"),
    /** Those on which no rule finds anything. */
    WITHOUT_FINDINGS("without findings");

    /** How many claims a benchmark judges in one go. */
    public static final int CLAIMS = 10_000;

    private final String words;

    Mix(String words) {
        this.words = words;
    }

    /** What it is called in a table. */
    public String words() {
        return words;
    }

    /**
     * As many as a benchmark judges in one go.
     *
     * @param finds whether a rule finds something on a claim
     */
    public List<GeneratedClaim> claims(Predicate<GeneratedClaim> finds) {
        Predicate<GeneratedClaim> taken = switch (this) {
            case MIXED -> claim -> true;
            case HOME_INFUSION -> GeneratedClaim::homeInfusion;
            case WITHOUT_FINDINGS -> finds.negate();
        };
        return ClaimGenerator.claims(ClaimGenerator.SEED, taken).limit(CLAIMS).toList();
    }
}
