package org.hiplang.policies.homeinfusion;

import static org.assertj.core.api.Assertions.assertThat;

import hip.cpcp019.Cpcp019;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimBuilder;
import org.hiplang.runtime.claim.LineBuilder;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.judge.Sitting;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.junit.jupiter.api.Test;

/** What is found in the fast way comes to the decisions of the general way, whatever the claim. */
class FastFormTest {
    private static final PolicyEdits EDITS = new Cpcp019();

    /** Something is told, so that a claim is judged in the general way; no rule asks for it. */
    private static final Facts BESIDE_THE_POINT =
            Facts.builder().claim("color-of-the-envelope", "blue").build();

    private static final List<String> CODES = List.of(
            "S9500", "S9501", "S9494", "S9497", "S9329", "S9330", "S9331", "S9326", "S9327", "S9338", "S9345", "S9348",
            "S9359", "S9364", "S9365", "S9366", "S9370", "S9372", "S9373", "S9374", "S9379", "S9490", "S9537", "S9542",
            "S9559", "S5498", "S5501", "S5521", "S9810", "99601", "99602", "J0696", "J1642", "J1100", "J3490", "J7799",
            "J7030", "J7120", "J7170", "J7189", "J7192", "J1561", "J9190", "J3370", "A4216", "A4221", "A4222", "A4300",
            "E0781", "E0783", "B4185", "B4189", "B4178", "B4220", "B9999", "B4150", "J1750", "J3475", "K0739", "99213");
    private static final List<String> MODIFIERS =
            List.of("SH", "SJ", "SV", "JW", "JB", "JA", "TD", "SD", "BO", "JE", "RB");
    private static final List<String> NDCS = List.of("00002021300", "00004196500", "99999000101", "12-34");

    private final Random random = new Random(19);

    @Test
    void bothWaysDecideTheSame() {
        Sitting sitting = EDITS.sitting(Terms.PLAIN);
        int found = 0;
        for (int round = 0; round < 4000; round++) {
            Claim claim = claim("ROUND-" + round);
            found += sitting.finds(claim) ? 1 : 0;
            assertThat(sitting.findings()).as(claim.number()).isPresent();
            assertThat(sitting.decision().lines())
                    .as(claim.number())
                    .isEqualTo(EDITS.judge(claim, BESIDE_THE_POINT).lines());
        }
        assertThat(found).isBetween(2000, 3950);
    }

    @Test
    void whyIsToldWheneverItIsAskedFor() {
        Sitting sitting = EDITS.sitting(Terms.PLAIN);
        List<Claim> claims = IntStream.range(0, 500)
                .mapToObj(round -> claim("LATER-" + round))
                .toList();
        List<List<LineDecision>> decided = new ArrayList<>();
        for (Claim claim : claims) {
            sitting.finds(claim);
            decided.add(sitting.decision().lines());
        }
        for (int i = 0; i < claims.size(); i++) {
            assertThat(decided.get(i))
                    .as(claims.get(i).number())
                    .isEqualTo(EDITS.judge(claims.get(i), BESIDE_THE_POINT).lines());
        }
    }

    @Test
    void everyReadingHasItsFastForm() {
        EDITS.info()
                .readings()
                .forEach(reading -> reading.words().forEach(word -> {
                    Terms terms = Terms.PLAIN.reading(reading.name(), word);
                    for (int round = 0; round < 100; round++) {
                        Claim claim = claim(reading.name() + "-" + word + "-" + round);
                        assertThat(EDITS.judge(claim, Facts.NONE, terms))
                                .as(claim.number())
                                .isEqualTo(EDITS.judge(claim, BESIDE_THE_POINT, terms));
                    }
                }));
    }

    /** Few of these codes are the policy's, so most of the claims are known by their digests to be none of its own. */
    @Test
    void bothWaysDecideTheSameOfClaimsWithAnyCodes() {
        int applying = 0;
        for (int round = 0; round < 4000; round++) {
            ClaimBuilder builder = Claim.number("ANY-" + round).placeOfService(random.nextInt(9) == 0 ? "12" : "11");
            for (int line = random.nextInt(4); line >= 0; line--) {
                String code = random.nextInt(9) == 0 ? CODES.get(random.nextInt(CODES.size())) : anyCode();
                builder.line(code, any -> any.day(LocalDate.of(2021, 2, 1)).units(1));
            }
            Claim claim = builder.build();
            Decision decision = EDITS.judge(claim);
            assertThat(decision).as(claim.number()).isEqualTo(EDITS.judge(claim, BESIDE_THE_POINT));
            applying += decision.applies() ? 1 : 0;
        }
        assertThat(applying).isBetween(500, 2000);
    }

    private String anyCode() {
        return "ABEJS019".charAt(random.nextInt(8)) + "%04d".formatted(random.nextInt(10_000));
    }

    @Test
    void aClaimWithoutFindingsIsClear() {
        Claim claim = Claim.number("CLEAR")
                .line("99213", line -> line.day(LocalDate.of(2021, 2, 1)).units(1))
                .build();
        Sitting sitting = EDITS.sitting(Terms.PLAIN);

        assertThat(sitting.finds(claim)).isFalse();
        assertThat(sitting.decision().line(1).findings()).isEmpty();
    }

    private Claim claim(String number) {
        ClaimBuilder claim = Claim.number(number).placeOfService(random.nextInt(3) == 0 ? "11" : "12");
        LocalDate first = LocalDate.of(2020, 11, 1).plusDays(random.nextInt(500));
        int lines = 1 + random.nextInt(8);
        String before = "99213";
        for (int i = 0; i < lines; i++) {
            String code = random.nextInt(5) == 0 ? before : oneOf(CODES);
            claim.line(code, line -> fill(line, first));
            before = code;
        }
        return claim.build();
    }

    private void fill(LineBuilder line, LocalDate first) {
        LocalDate from = first.plusDays(random.nextInt(4));
        int days = random.nextInt(3) == 0 ? random.nextInt(20) : random.nextInt(3);
        line.days(from, from.plusDays(days)).units(1 + random.nextInt(days + 2));
        if (random.nextInt(3) == 0) {
            line.modifiers(oneOf(MODIFIERS));
        }
        if (random.nextInt(4) == 0) {
            line.ndc(oneOf(NDCS));
        }
        if (random.nextInt(4) == 0) {
            line.renderingNpi("1234567893").renderingTaxonomy(random.nextBoolean() ? "163W00000X" : "164W00000X");
        }
    }

    private String oneOf(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
