package org.hiplang.benchmarks.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws claims of about six lines, the same from the same seed; 38 of a hundred are for home infusion.
 *
 * <p>No claim has more than 64 lines or spans more than 64 days.
 */
public final class ClaimGenerator {
    /** The seed that every figure is measured with. */
    public static final long SEED = 19;

    private static final int HOME_INFUSION = 38;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 10, 1);
    private static final int DAYS = 400;

    private final Dice dice;
    private final HomeInfusionClaims homeInfusion;
    private final OtherClaims others;

    private ClaimGenerator(long seed) {
        this.dice = new Dice(seed);
        this.homeInfusion = new HomeInfusionClaims(dice);
        this.others = new OtherClaims(dice);
    }

    /** That many claims. */
    public static List<GeneratedClaim> claims(long seed, int count) {
        return claims(seed, claim -> true).limit(count).toList();
    }

    /** Claims without end, those among them that are wanted; to be taken one after the other. */
    public static Stream<GeneratedClaim> claims(long seed, Predicate<GeneratedClaim> wanted) {
        ClaimGenerator generator = new ClaimGenerator(seed);
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> generator.claim("BENCH-" + i))
                .filter(wanted);
    }

    private GeneratedClaim claim(String number) {
        LocalDate day = FIRST_DAY.plusDays(dice.between(0, DAYS - 1));
        return dice.percent(HOME_INFUSION)
                ? new GeneratedClaim(homeInfusion.claim(number, day), true)
                : new GeneratedClaim(others.claim(number, day), false);
    }
}
