package org.hiplang.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimBuilder;

/**
 * Claims of about six lines for a made-up policy: of three lines one has a code that the policy's sets hold, whether these
 * are few or many, so that a claim touches about as many rules of any policy.
 */
final class ScaleClaims {
    private static final long SEED = 7;
    private static final int ELSEWHERE = 500;
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<List<String>> sets;

    private ScaleClaims(List<List<String>> sets) {
        this.sets = sets;
    }

    /**
     * Draws claims, the same each time.
     *
     * @param codes the codes of a policy's sets, a line each behind the set's name
     */
    static List<Claim> draw(Path codes, int count) throws IOException {
        List<List<String>> sets = new ArrayList<>();
        for (String line : Files.readAllLines(codes)) {
            List<String> cells = Arrays.asList(line.split(","));
            sets.add(cells.subList(1, cells.size()));
        }
        ScaleClaims claims = new ScaleClaims(sets);
        List<Claim> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(claims.claim(i));
        }
        return drawn;
    }

    private Claim claim(int number) {
        ClaimBuilder claim = Claim.number("SCALE-" + number).placeOfService(random.nextInt(20) == 0 ? "21" : "11");
        LocalDate first = DAY.plusDays(random.nextInt(200));
        for (int line = random.nextInt(2, 11); line > 0; line--) {
            LocalDate from = first.plusDays(random.nextInt(4));
            int days = random.nextInt(4) == 0 ? random.nextInt(1, 15) : 1;
            String[] modifiers =
                    random.nextInt(4) == 0 ? new String[] {pick("25", "59", "GP", "KX", "RT")} : new String[0];
            claim.line(
                    code(),
                    drawn -> drawn.days(from, from.plusDays(days - 1L))
                            .units(days)
                            .modifiers(modifiers));
        }
        return claim.build();
    }

    /** The codes beyond those of the sets begin with a letter. */
    private String code() {
        if (random.nextInt(3) > 0) {
            return String.format(Locale.ROOT, "Z%04d", random.nextInt(ELSEWHERE));
        }
        List<String> set = sets.get(random.nextInt(sets.size()));
        return set.get(random.nextInt(set.size()));
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
