package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.JointEdits;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.JointDecision;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.decision.Share;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several policies judge one claim, and one decision comes of it. */
class TogetherTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 2, 1);
    private static final String DENIES = "is denied\n  as taken";

    static List<List<Source>> policies() {
        return Policies.all();
    }

    /** A policy of one rule. */
    private static String policy(String id, String header, String rule) {
        return """
                policy %s "Policy %s"
                  version 1
                  in force from 2021-01-01
                %s
                reason taken CO 97 "taken by %s"
                reason above CO 151 "too many of %s"
                fact open-%s of a line: yes or no

                rule sole "A rule"
                  cites "One" 1
                  %s
                """.formatted(id, id, header, id, id, id.toLowerCase(Locale.ROOT), rule);
    }

    private static PolicyEdits edits(String... texts) {
        List<Source> sources = Stream.of(texts)
                .map(text -> new Source("p" + List.of(texts).indexOf(text) + ".hip", text))
                .toList();
        return Policies.compiled(sources).checked().interpreter();
    }

    private static JointDecision judge(Claim claim, Facts facts, String... policies) {
        List<PolicyEdits> interpreted =
                Stream.of(policies).map(text -> edits(text)).toList();
        List<PolicyEdits> generated = Stream.of(policies)
                .map(text -> InMemoryJavac.load(Policies.compiled(new Source("p.hip", text))))
                .toList();
        JointDecision decision = JointEdits.of(generated).judge(claim, facts, Terms.PLAIN);
        assertThat(decision.lines())
                .isEqualTo(JointEdits.of(interpreted)
                        .judge(claim, facts, Terms.PLAIN)
                        .lines());
        return decision;
    }

    private static Claim days(int days, int units) {
        return Claim.number("C")
                .line(
                        "S9500",
                        line -> line.days(FIRST, FIRST.plusDays(days - 1L)).units(units))
                .build();
    }

    private static List<String> reasons(LineDecision line) {
        return line.findings().stream()
                .filter(Finding::wins)
                .flatMap(finding -> finding.reason().stream())
                .map(reason -> reason.text())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void onePolicyDecidesAsItDoesAlone(List<Source> sources) {
        CompiledPolicy compiled = Policies.compiled(sources);
        PolicyEdits alone = compiled.checked().interpreter();
        JointEdits together = JointEdits.of(List.of(alone));
        RandomClaims claims = new RandomClaims(compiled.checked(), 4711);
        for (int round = 0; round < 150; round++) {
            Claim claim = claims.claim(1 + round % 12, 9);
            Facts facts = claims.facts(claim);
            Terms terms = claims.terms();
            Decision own = alone.judge(claim, facts, terms);
            JointDecision joint = together.judge(claim, facts, terms);

            assertThat(joint.lines()).as("claim %d", round).isEqualTo(own.lines());
            Share share = joint.policies().get(0);
            assertThat(share)
                    .isEqualTo(
                            new Share(own.policy(), own.applies(), own.versions(), share.amendments(), own.readings()));
            assertThat(share.amendments()).hasSameElementsAs(own.amendments());
        }
    }

    /** What each finds in the fast way, if it can, comes to what both find in the general way. */
    @Test
    void generatedPoliciesDecideAsInterpretedOnesDo() {
        List<List<Source>> all = Policies.all();
        for (int i = 0; i + 1 < all.size(); i += 5) {
            CompiledPolicy one = Policies.compiled(all.get(i));
            CompiledPolicy other = Policies.compiled(all.get(i + 1));
            JointEdits fast = JointEdits.of(List.of(InMemoryJavac.load(one), InMemoryJavac.load(other)));
            JointEdits slow = JointEdits.of(
                    List.of(one.checked().interpreter(), other.checked().interpreter()));
            boolean tells = Collections.disjoint(facts(one), facts(other));
            RandomClaims claims = new RandomClaims(one.checked(), i);
            for (int round = 0; round < 60; round++) {
                Claim claim = claims.claim(1 + round % 8, 5);
                Facts facts = tells && round % 2 == 0 ? claims.facts(claim) : Facts.NONE;
                Terms terms = claims.terms();
                assertThat(fast.judge(claim, facts, terms))
                        .as("policies from %d on, claim %d", i, round)
                        .isEqualTo(slow.judge(claim, facts, terms));
            }
        }
    }

    /** A value that is told of a fact of one policy may be none of the other's. */
    private static Set<String> facts(CompiledPolicy policy) {
        return policy.checked().interpreter().info().facts().stream()
                .map(FactInfo::name)
                .collect(Collectors.toSet());
    }

    /** The days that one takes and those that the other takes leave eleven to thirteen for three units. */
    @Test
    void unitsArePlacedOnTheDaysThatAllLeave() {
        String first =
                policy("AA1", "", "each day of a line in S9500\n  where a line in J1000 covers that day\n  " + DENIES);
        String last =
                policy("BB1", "", "each day of a line in S9500\n  where a line in J2000 covers that day\n  " + DENIES);
        Claim claim = Claim.number("C")
                .line("S9500", line -> line.days(FIRST, FIRST.plusDays(29)).units(3))
                .line("J1000", line -> line.days(FIRST, FIRST.plusDays(9)))
                .line("J2000", line -> line.days(FIRST.plusDays(20), FIRST.plusDays(29)))
                .build();
        LineDecision line = judge(claim, Facts.NONE, first, last).line(1);

        assertThat(line.verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(line.keptByDay().byDate().keySet())
                .containsExactly(FIRST.plusDays(10), FIRST.plusDays(11), FIRST.plusDays(12));
        assertThat(line.findings())
                .extracting(finding -> finding.rule().policy(), Finding::wins)
                .containsExactly(tuple("AA1", false), tuple("BB1", false));
    }

    @Test
    void whatAPolicyTookIsGoneForThoseThatGiveWayToIt() {
        String takes = policy("ZZ1", "", "each line in J1000\n  " + DENIES);
        String reads = "each line in S9500\n  where no payable line in J1000 covers one of its days\n  " + DENIES;
        Claim claim = Claim.number("C")
                .line("S9500", line -> line.day(FIRST))
                .line("J1000", line -> line.day(FIRST))
                .build();

        JointDecision sees = judge(claim, Facts.NONE, policy("AA1", "  gives way to ZZ1, NOT1", reads), takes);
        assertThat(sees.line(1).verdict()).isEqualTo(Verdict.DENIED);
        assertThat(sees.policies()).extracting(share -> share.policy().id()).containsExactly("ZZ1", "AA1");
        assertThat(judge(claim, Facts.NONE, policy("AA1", "", reads), takes)
                        .line(1)
                        .verdict())
                .isEqualTo(Verdict.CLEAR);
        String between = policy("MM1", "  gives way to ZZ1", "each line in J3000\n  " + DENIES);
        assertThat(judge(claim, Facts.NONE, policy("AA1", "  gives way to MM1", reads), between, takes)
                        .line(1)
                        .verdict())
                .isEqualTo(Verdict.DENIED);
    }

    @Test
    void whatIsNotPayableForSureWaitsForWhatTheOtherPolicyAsks() {
        String asks = policy("ZZ1", "", "each line in J1000\n  where open-zz1 is yes\n  " + DENIES);
        String reads = policy(
                "AA1",
                "  gives way to ZZ1",
                "each line in S9500\n  where a payable line in J1000 covers one of its days\n  " + DENIES);
        Claim claim = Claim.number("C")
                .line("S9500", line -> line.day(FIRST))
                .line("J1000", line -> line.day(FIRST))
                .build();
        LineDecision line = judge(claim, Facts.NONE, reads, asks).line(1);

        assertThat(line.verdict()).isEqualTo(Verdict.PENDED);
        assertThat(line.asks()).extracting(ask -> ask.fact().name()).containsExactly("open-zz1");
        Facts known = Facts.builder().line(2, "open-zz1", "yes").build();
        assertThat(judge(claim, known, reads, asks).line(1).verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void betweenEqualVerdictsThePolicyThatComesFirstGivesTheReason() {
        String rule = "each line in S9500\n  " + DENIES;
        assertThat(reasons(judge(days(1, 1), Facts.NONE, policy("BB1", "", rule), policy("AA1", "", rule))
                        .line(1)))
                .containsExactly("taken by AA1");
        assertThat(reasons(judge(
                                days(1, 1),
                                Facts.NONE,
                                policy("AA1", "  gives way to BB1", rule),
                                policy("BB1", "", rule))
                        .line(1)))
                .containsExactly("taken by BB1");
    }

    /** Rules of one name are those of their policies: neither gives way to the other's, nor answers for it. */
    @Test
    void rulesOfOneNameAreToldApart() {
        String one = """
                policy %s "Policy"
                  version 1
                  in force from 2021-01-01
                  %s
                reason taken CO 97 "taken"
                reason above CO 151 "above"

                rule first "A rule"
                  cites "One" 1
                  each line in S9500
                  %s
                rule second "Another rule"
                  cites "One" 2
                  each line in J1000
                  %s
                """;
        String gives = one.formatted(
                "AA1",
                "",
                "is denied\n  as taken\n  gives way to second",
                "where a line in J9000 is on the claim\n  is noted");
        String takes = one.formatted("BB1", "", "is noted", DENIES);
        String after = one.formatted(
                "CC1",
                "gives way to BB1",
                "where a payable line in J1000 after second covers one of its days\n  is denied\n  as taken",
                "is noted");
        Claim claim = Claim.number("C")
                .line("S9500", line -> line.day(FIRST).units(2))
                .line("J1000", line -> line.day(FIRST))
                .build();
        JointDecision decision = judge(claim, Facts.NONE, gives, takes);
        assertThat(decision.line(1).verdict()).isEqualTo(Verdict.DENIED);
        assertThat(decision.line(1).findings())
                .extracting(
                        finding -> finding.rule().policy(),
                        finding -> finding.rule().name())
                .containsExactly(tuple("AA1", "first"), tuple("BB1", "first"));
        assertThat(judge(claim, Facts.NONE, after, takes).line(1).verdict()).isEqualTo(Verdict.DENIED);
    }

    @Test
    void boundsOfAllPoliciesCut() {
        JointDecision decision = judge(
                days(2, 8),
                Facts.NONE,
                policy("AA1", "", "each line in S9500\n  keeps at most 5 units\n  as above"),
                policy("BB1", "", "each day of a line in S9500\n  keeps at most 3 units\n  as above"));
        assertThat(decision.line(1).kept()).isEqualTo(Units.of(5));
        assertThat(decision.line(1).findings())
                .extracting(finding -> finding.rule().policy(), Finding::units)
                .containsExactly(tuple("AA1", Units.of(1)), tuple("BB1", Units.of(2)));
    }

    @Test
    void daysThatNoPolicyJudgesAreNotJudged() {
        String early = policy("AA1", "", "each day of a line in S9500\n  where open-aa1 is yes\n  " + DENIES)
                .replace("in force from 2021-01-01", "in force from 2021-02-03 to 2021-02-04");
        String late = policy("BB1", "", "each line in S9500\n  is noted")
                .replace("in force from 2021-01-01", "in force from 2021-02-06");
        LineDecision line = judge(days(7, 7), Facts.NONE, early, late).line(1);

        assertThat(line.notJudged().dates()).containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(4));
        assertThat(line.asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.days().dates()).containsExactly(FIRST.plusDays(2), FIRST.plusDays(3)));
    }

    /** In each policy its own versions judge their days, and its own amendments govern. */
    @Test
    void versionsAndAmendmentsAreEachPolicysOwn() {
        PolicyEdits family = Policies.compiled(
                        Stream.of("family-1.hip", "family-2.hip", "family-gold.hip", "family-contract.hip")
                                .map(file -> Policies.read(Path.of("src/test/policies", file)))
                                .toList())
                .checked()
                .interpreter();
        PolicyEdits other = edits(policy("ZZ1", "  gives way to FAMILY1", "each line in S9325\n  is noted")
                .replace("from 2021-01-01", "from 2020-01-01"));
        LocalDate day = LocalDate.of(2020, 9, 12);
        Claim claim = Claim.number("C")
                .payer("PLAN-A")
                .billingNpi("1234567893")
                .line("S9325", line -> line.day(day))
                .line("S9327", line -> line.days(LocalDate.of(2020, 8, 31), day))
                .build();
        JointDecision joint = JointEdits.of(List.of(other, family)).judge(claim, Facts.NONE, Terms.PLAIN);
        Decision own = family.judge(claim);

        assertThat(own.line(1).findings().get(0).rule().name()).isEqualTo(RuleInfo.AMENDMENTS_DISAGREE);
        assertThat(joint.line(1).verdict()).isEqualTo(Verdict.PENDED);
        assertThat(joint.line(1).governedBy()).isEqualTo(own.line(1).governedBy());
        assertThat(joint.line(1).findings())
                .filteredOn(finding -> finding.rule().policy().equals("FAMILY1"))
                .isEqualTo(own.line(1).findings());
        assertThat(joint.line(1).findings())
                .extracting(finding -> finding.rule().policy())
                .contains("ZZ1");
        assertThat(joint.policies()).extracting(share -> share.policy().id()).containsExactly("FAMILY1", "ZZ1");
        assertThat(joint.policies().get(0).versions()).isEqualTo(own.versions()).hasSize(2);
        assertThat(joint.policies().get(0).amendments())
                .extracting(AmendmentInfo::document)
                .containsExactlyElementsOf(
                        own.amendments().stream().map(AmendmentInfo::document).toList());
    }

    @Test
    void aCircleIsNamed() {
        PolicyEdits one = edits(policy("AA1", "  gives way to BB1", "each line in S9500\n  is noted"));
        PolicyEdits two = edits(policy("BB1", "  gives way to CC1", "each line in S9500\n  is noted"));
        PolicyEdits three = edits(policy("CC1", "  gives way to BB1", "each line in S9500\n  is noted"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JointEdits.of(List.of(one, two, three)))
                .withMessage("policies give way to each other: BB1, then CC1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JointEdits.of(List.of(one, one)))
                .withMessage("policy AA1 is there twice");
        assertThat(JointEdits.of(List.of(one, two)).info())
                .extracting(PolicyInfo::id)
                .containsExactly("BB1", "AA1");
    }

    @Test
    void aReadingThatNoPolicyHasIsRefused() {
        JointEdits policies = JointEdits.of(List.of(edits(policy("AA1", "", "each line in S9500\n  is noted"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policies.judge(days(1, 1), Facts.NONE, Terms.PLAIN.reading("billed", "paid")))
                .withMessageContaining("no policy has a reading `billed`");
    }
}
