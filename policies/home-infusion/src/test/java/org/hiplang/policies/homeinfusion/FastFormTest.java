package org.hiplang.policies.homeinfusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hip.cpcp019.Cpcp019;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimBuilder;
import org.hiplang.runtime.claim.LineBuilder;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.judge.Sitting;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.Verdict;
import org.junit.jupiter.api.Test;

/** What is found in the fast way comes to the decisions of the general way, whatever the claim. */
class FastFormTest {
    private static final PolicyEdits EDITS = new Cpcp019();

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
                    .isEqualTo(generally(claim).lines());
        }
        assertThat(found).isBetween(2000, 3950);
    }

    private static Decision generally(Claim claim) {
        return EDITS.judge().generally(claim, Facts.NONE, Terms.PLAIN);
    }

    @Test
    void bothWaysDecideTheSameOfWhatIsTold() {
        List<FactInfo> words = EDITS.info().facts().stream()
                .filter(fact -> fact.type() == FactInfo.Type.WORD)
                .toList();
        Sitting sitting = EDITS.sitting(Terms.PLAIN);
        for (int round = 0; round < 4000; round++) {
            Claim claim = claim("TOLD-" + round);
            Facts facts = facts(claim, words);
            sitting.finds(claim, facts);
            assertThat(sitting.findings()).as(claim.number()).isPresent();
            assertThat(sitting.decision())
                    .as(claim.number())
                    .isEqualTo(EDITS.judge().generally(claim, facts, Terms.PLAIN));
        }
    }

    private Facts facts(Claim claim, List<FactInfo> words) {
        Facts.Builder facts = Facts.builder().claim("color-of-the-envelope", "blue");
        Set<String> told = new HashSet<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            FactInfo fact = words.get(random.nextInt(words.size()));
            if (told.add(fact.name())) {
                int line = random.nextInt(claim.lines());
                OptionalInt of = random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(claim.lineNumber(line));
                Optional<LocalDate> on = random.nextInt(3) == 0
                        ? Optional.of(LocalDate.ofEpochDay(claim.firstDay(line)))
                        : Optional.empty();
                facts.put(of, on, fact.name(), oneOf(fact.values()));
            }
        }
        return facts.build();
    }

    /** It is held against others once for all claims of a run. */
    @Test
    void aNumberThatIsToldIsHeardInTheGeneralWay() {
        Claim claim = Claim.number("NUMBER")
                .placeOfService("12")
                .line("S9500", FastFormTest::week)
                .line("J0696", FastFormTest::week)
                .build();
        Sitting sitting = EDITS.sitting(Terms.PLAIN);

        sitting.finds(claim, Facts.builder().claim("interval", "30").build());

        assertThat(sitting.findings()).isEmpty();
        assertThatThrownBy(() -> sitting.rule(0)).isInstanceOf(IllegalStateException.class);
        assertThat(sitting.decision().line(1).verdict()).isEqualTo(Verdict.REDUCED);
        assertThat(EDITS.judge(claim).line(1).verdict()).isEqualTo(Verdict.CLEAR);
    }

    private static void week(LineBuilder line) {
        line.days(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 2, 7)).units(7);
    }

    @Test
    void bothWaysDecideTheSameByDateProcessed() {
        Terms terms = Terms.PLAIN.processedOn(LocalDate.of(2022, 6, 1));
        Sitting sitting = EDITS.sitting(terms);
        for (int round = 0; round < 500; round++) {
            Claim claim = claim("PROCESSED-" + round);
            sitting.finds(claim);
            assertThat(sitting.findings()).as(claim.number()).isPresent();
            assertThat(sitting.decision())
                    .as(claim.number())
                    .isEqualTo(EDITS.judge().generally(claim, Facts.NONE, terms));
        }
    }

    @Test
    void aWordThatAFactCannotBeIsRefused() {
        Claim claim = Claim.number("WORD")
                .placeOfService("12")
                .line("S9500", line -> line.day(LocalDate.of(2021, 2, 1)).units(1))
                .line("J0696", line -> line.day(LocalDate.of(2021, 2, 1)).units(1))
                .build();
        Facts facts = Facts.builder().line(2, "route", "purple").build();

        assertThatThrownBy(() -> EDITS.judge(claim, facts)).hasMessageContaining("fact `route`");
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
                    .isEqualTo(generally(claims.get(i)).lines());
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
                                .isEqualTo(EDITS.judge().generally(claim, Facts.NONE, terms));
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
            assertThat(decision).as(claim.number()).isEqualTo(generally(claim));
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
