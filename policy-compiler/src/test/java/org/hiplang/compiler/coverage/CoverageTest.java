package org.hiplang.compiler.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.table.Tables;
import org.junit.jupiter.api.Test;

/** Small policies of which one can tell by hand what their examples show. */
class CoverageTest {
    private static final String HEAD = """
            policy C001 "Coverage"
              version   1
              in force  from 2020-01-01

            codes therapy "therapy": S9325 to S9379
            codes drug "drug": J0120 to J9999
            codes supply "supply": A4206 to A8004

            reason not-paid CO 96 N180 "no"
            reason part-of CO 97 M15 "part of another"

            fact nurse of a day of a line: yes or no
            fact route of a line: oral, intravenous
              if unknown, presume oral

            """;

    private static final String NEEDS_NURSE = """
            rule needs-nurse "needs a nurse"
              cites "A" 1
              each day of a line in therapy
              where nurse is not yes
              is denied
              as not-paid

            """;

    private static Coverage coverage(String... files) {
        List<Source> sources = IntStream.range(0, files.length)
                .mapToObj(file -> new Source("c" + file + ".hip", files[file]))
                .toList();
        return Coverage.of(PolicyReader.read(sources).family().orElseThrow(), Tables.NONE);
    }

    private static String rule(String where) {
        return rule("each line in drug", where);
    }

    private static String rule(String subject, String where) {
        return """
                rule tested "tested"
                  cites "A" 1
                  %s
                  where %s
                  is denied
                  as not-paid

                """.formatted(subject, where);
    }

    private static String example(String name, String... lines) {
        return "example \"" + name + "\"\n  claim\n    " + String.join("\n    ", lines)
                + "\n  expect\n    others clear\n\n";
    }

    /** What each condition of the rule can come to. */
    private static List<String> possible(String text, String rule) {
        return coverage(text).conditions().stream()
                .filter(one -> one.rule().equals(Optional.of(rule)))
                .map(one -> one.possible().stream().sorted().map(Outcome::words).toList() + " " + one.words())
                .toList();
    }

    /** What is missing of the rule's conditions. */
    private static List<String> missing(String text) {
        return coverage(text).missing().stream()
                .filter(one -> one.rule().isPresent())
                .map(one -> one.missing().stream().map(Outcome::words).toList() + " " + one.words())
                .toList();
    }

    @Test
    void aConditionIsSeenWhereARuleJudgesALine() {
        String policy = HEAD + rule("it has a modifier in JW");

        assertThat(missing(policy)).containsExactly("[yes, no] it has a modifier in JW");
        assertThat(missing(policy + example("another line", "1  S9325 JW  2020-01-01")))
                .containsExactly("[yes, no] it has a modifier in JW");
        assertThat(missing(policy + example("before", "1  J1000 JW  2019-12-31")))
                .containsExactly("[yes, no] it has a modifier in JW");
        assertThat(missing(policy + example("fires", "1  J1000 JW  2020-01-01")))
                .containsExactly("[no] it has a modifier in JW");
        assertThat(missing(policy + example("both", "1  J1000 JW  2020-01-01", "2  J1000  2020-01-01")))
                .isEmpty();
    }

    @Test
    void whatAClaimMayLeaveOutIsUnknownToo() {
        String none = "diagnoses none-left: I10 except I10\n\n";

        assertThat(possible(HEAD + rule("it has a diagnosis in I10"), "tested"))
                .containsExactly("[yes, no, unknown] it has a diagnosis in I10");
        assertThat(possible(HEAD + none + rule("the claim has no diagnosis in none-left"), "tested"))
                .containsExactly("[yes, unknown] the claim has no diagnosis in none-left");
        assertThat(possible(HEAD + rule("sex is female"), "tested"))
                .containsExactly("[yes, no, unknown] sex is female");
        assertThat(possible(HEAD + rule("another payer comes first"), "tested"))
                .containsExactly("[yes, no, unknown] another payer comes first");
        assertThat(possible(HEAD + rule("it has a prior authorization"), "tested"))
                .containsExactly("[yes, no] it has a prior authorization");
    }

    @Test
    void everyPartIsAskedThoughAnotherDecides() {
        String policy = HEAD
                + rule("it has a modifier in JW and it has more than 3 units")
                + example("no and yes", "1  J1000  2020-01-01  4 units");

        assertThat(missing(policy))
                .containsExactly(
                        "[yes] it has a modifier in JW",
                        "[no] it has more than 3 units",
                        "[yes] it has a modifier in JW and it has more than 3 units");
    }

    @Test
    void aNearMissIsOnePartAway() {
        String policy = HEAD
                + rule("it has a modifier in JW\n    -- a comment\n    and it has more than 3 units")
                + example("yes", "1  J1000 JW  2020-01-01  4 units");
        String whole = "it has a modifier in JW and it has more than 3 units";

        assertThat(missing(policy + example("far", "1  J1000  2020-01-01  3 units")))
                .containsExactly("[near miss] " + whole);
        assertThat(missing(policy + example("near", "1  J1000 JW  2020-01-01  3 units")))
                .containsExactly("[no] it has a modifier in JW");
    }

    @Test
    void aNearMissIsCountedThroughNotAndOr() {
        String policy = HEAD
                + rule("not (it has a modifier in JW or it has more than 3 units)")
                + example("yes", "1  J1000  2020-01-01  3 units");
        String whole = "not (it has a modifier in JW or it has more than 3 units)";

        assertThat(missing(policy + example("far", "1  J1000 JW  2020-01-01  4 units")))
                .containsExactly("[near miss] " + whole);
        assertThat(missing(policy + example("near", "1  J1000 JW  2020-01-01  3 units")))
                .containsExactly("[yes] it has more than 3 units");
    }

    @Test
    void onlyAFactThatNobodyPresumesIsUnknown() {
        assertThat(possible(HEAD + NEEDS_NURSE, "needs-nurse")).containsExactly("[yes, no, unknown] nurse is not yes");
        assertThat(possible(HEAD + rule("route is oral"), "tested")).containsExactly("[yes, no] route is oral");
        assertThat(possible(HEAD + rule("route is oral or intravenous"), "tested"))
                .containsExactly("[yes] route is oral or intravenous");
        assertThat(possible(HEAD + rule("a line in therapy whose nurse is yes covers one of its days"), "tested"))
                .containsExactly("[yes, no, unknown] a line in therapy whose nurse is yes covers one of its days");
    }

    @Test
    void aPresumptionUnderAReadingLeavesTheFactUnknownUnderTheOther() {
        String policy = HEAD.replace("presume oral\n", "presume oral where usual is taken\n") + """
                reading usual "what is usual"
                  taken "it is taken as given"  in force
                  asked "it is asked for"

                """;
        String both = "route is oral and usual is taken";

        assertThat(possible(policy + rule(both), "tested"))
                .containsExactly(
                        "[yes, no, unknown] route is oral",
                        "[yes, no] usual is taken",
                        "[yes, no, unknown, near miss] " + both);
        String asked = example("asked", "1  J1000  2020-01-01")
                .replace("  expect", "  facts\n    usual is asked\n  expect")
                .replace("others clear", "1 pended");
        assertThat(missing(policy + rule(both) + asked + example("taken", "1  J1000  2020-01-01")))
                .containsExactly("[no] route is oral", "[unknown, near miss] " + both);
    }

    @Test
    void aWholeIsUnknownWhereItsPartsCanMakeItSo() {
        String both = "nurse is no and route is oral";

        assertThat(possible(HEAD + rule("each day of a line in drug", both), "tested"))
                .containsExactly(
                        "[yes, no, unknown] nurse is no",
                        "[yes, no] route is oral",
                        "[yes, no, unknown, near miss] " + both);
        assertThat(missing(HEAD + rule("each day of a line in drug", both) + example("one", "1  J1000  2020-01-01")))
                .containsExactly("[yes, no] nurse is no", "[no] route is oral", "[yes, no, near miss] " + both);
    }

    @Test
    void notKnowingGoesUpThroughTheLayers() {
        String policy = HEAD
                + NEEDS_NURSE
                + rule("a payable line in therapy covers one of its days").replace("tested", "middle")
                + rule("each line in supply", "no payable line in drug covers one of its days");

        assertThat(possible(policy, "middle"))
                .containsExactly("[yes, no, unknown] a payable line in therapy covers one of its days");
        assertThat(possible(policy, "tested"))
                .containsExactly("[yes, no, unknown] no payable line in drug covers one of its days");
        assertThat(missing(policy
                        + example("all unknown", "1 S9325 2020-01-01", "2 J1000 2020-01-01", "3 A4222 2020-01-01")))
                .containsExactly(
                        "[yes, no] nurse is not yes",
                        "[yes, no] a payable line in therapy covers one of its days",
                        "[yes, no] no payable line in drug covers one of its days");
    }

    @Test
    void notKnowingStopsAtTheRulesThatCount() {
        String after = "a payable line in therapy after modified covers one of its days";
        String policy = HEAD
                + NEEDS_NURSE
                + rule("each line in therapy", "it has a modifier in JW").replace("tested", "modified")
                + rule(after);

        assertThat(possible(policy, "tested")).containsExactly("[yes, no] " + after);
    }

    @Test
    void aRuleThatMayHaveToGiveWayMakesPaymentUnknown() {
        String remark = NEEDS_NURSE.replace("is denied\n  as not-paid", "is noted");
        String denied = rule("each line in therapy", "it has a modifier in JW").replace("tested", "modified");
        String reader = rule("a payable line in therapy covers one of its days");

        assertThat(possible(HEAD + remark + denied + reader, "tested"))
                .containsExactly("[yes, no] a payable line in therapy covers one of its days");
        String givesWay = denied.replace("as not-paid\n", "as not-paid\n  gives way to needs-nurse\n");
        assertThat(possible(HEAD + remark + givesWay + reader, "tested"))
                .containsExactly("[yes, no, unknown] a payable line in therapy covers one of its days");
    }

    @Test
    void whatTheCodesRuleOutIsNotAskedFor() {
        assertThat(possible(HEAD + rule("its code is in drug and its code is not in supply"), "tested"))
                .containsExactly(
                        "[yes] its code is in drug",
                        "[yes] its code is not in supply",
                        "[yes] its code is in drug and its code is not in supply");
        assertThat(possible(HEAD + rule("a line in drug with the same code covers one of its days"), "tested"))
                .containsExactly("[yes] a line in drug with the same code covers one of its days");
        assertThat(possible(HEAD + rule("another line in drug covers one of its days"), "tested"))
                .containsExactly("[yes, no] another line in drug covers one of its days");
        assertThat(possible(HEAD + rule("at most 1 line in drug covers one of its days"), "tested"))
                .containsExactly("[yes, no] at most 1 line in drug covers one of its days");
        assertThat(possible(HEAD + rule("exactly 1 line in drug covers one of its days"), "tested"))
                .containsExactly("[yes, no] exactly 1 line in drug covers one of its days");
        assertThat(possible(HEAD + rule("it is the 2nd line in supply on the claim"), "tested"))
                .containsExactly("[no] it is the 2nd line in supply on the claim");
        assertThat(possible(HEAD + rule("it is the first or later line in drug on the claim"), "tested"))
                .containsExactly("[yes] it is the first or later line in drug on the claim");
        assertThat(possible(HEAD + rule("it is the first line in drug on the claim"), "tested"))
                .containsExactly("[yes, no] it is the first line in drug on the claim");
    }

    @Test
    void aLineThatIsAlwaysDeniedIsNeverPayable() {
        String never = """
                rule never "never"
                  cites "A" 1
                  each line in J1642
                  is denied
                  as not-paid

                """;

        assertThat(possible(HEAD + never, "never")).containsExactly("[yes] each line in J1642");
        assertThat(possible(
                        HEAD + never + rule("each line in supply", "a payable line in J1642 is on the claim"),
                        "tested"))
                .containsExactly("[no] a payable line in J1642 is on the claim");
        assertThat(possible(
                        HEAD + never + rule("each line in supply", "a payable line in drug is on the claim"), "tested"))
                .containsExactly("[yes, no] a payable line in drug is on the claim");
    }

    @Test
    void theEdgesOfThePolicyAreDays() {
        String policy = HEAD.replace("from 2020-01-01", "from 2020-01-01 to 2020-12-31") + rule("route is oral");

        assertThat(policyWords(policy))
                .containsExactly(
                        "a line covers 2020-01-01, the first day of version 1",
                        "a line covers 2019-12-31, the day before version 1",
                        "a line covers 2020-12-31, the last day of version 1",
                        "a line covers 2021-01-01, the day after version 1");
        assertThat(policyWords(policy + example("year", "1  J1000  2020-01-01 to 2020-12-31")))
                .hasSize(2);
        assertThat(policyWords(policy + example("more", "1  J1000  2019-12-31 to 2021-01-01")))
                .isEmpty();
    }

    @Test
    void theConditionOnClaimsCounts() {
        String policy = HEAD.replace(
                        "2020-01-01\n",
                        "2020-01-01\n  applies where a line in therapy is on the claim or place of service is 12\n")
                + rule("route is oral")
                + example("home", "1  J1000  2019-12-31 to 2020-01-01");

        assertThat(policyWords(policy))
                .containsExactly(
                        "[yes] a line in therapy is on the claim",
                        "[no] place of service is 12",
                        "[no] a line in therapy is on the claim or place of service is 12");
        assertThat(policyWords(policy
                        + example("clinic", "1  J1000  2020-01-01")
                                .replace("claim\n", "claim at place of service 11\n")))
                .containsExactly("[yes] a line in therapy is on the claim");
    }

    private static List<String> policyWords(String policy) {
        return coverage(policy).missing().stream()
                .filter(one -> one.rule().isEmpty())
                .map(one -> one.words().startsWith("a line covers")
                        ? one.words()
                        : one.missing().stream().map(Outcome::words).toList() + " " + one.words())
                .toList();
    }

    @Test
    void eachConditionOfEachFileCountsOnce() {
        String first = HEAD.replace("from 2020-01-01", "from 2020-01-01 to 2020-06-30") + rule("route is oral");
        String second = HEAD.replace("version   1", "version   2").replace("from 2020-01-01", "from 2020-07-01")
                + rule("it has a modifier in JW");
        String amendment =
                """
                amendment gold "gold" of C001
                  plan document "GOLD"
                  in force  from 2020-06-01
                  applies   where plan is "GOLD-1"

                """ + rule("each line in supply", "it has more than 3 units").replace("rule tested", "rule added");
        String change = example("change", "1  J1000  2020-06-30 to 2020-07-01", "2  A4222  2020-06-01");
        String gold = change.replace("claim\n", "claim plan \"GOLD-1\"\n").replace("change", "gold");

        assertThat(lacking(first, second, amendment))
                .containsExactly(
                        "c0.hip: [yes] a line covers 2020-01-01, the first day of version 1",
                        "c0.hip: [yes] a line covers 2019-12-31, the day before version 1",
                        "c0.hip: [yes] a line covers 2020-06-30, the last day of version 1",
                        "c0.hip: [yes] a line covers 2020-07-01, the day after version 1",
                        "c0.hip: [yes, no] route is oral",
                        "c1.hip: [yes] a line covers 2020-07-01, the first day of version 2",
                        "c1.hip: [yes] a line covers 2020-06-30, the day before version 2",
                        "c1.hip: [yes, no] it has a modifier in JW",
                        "c2.hip: [yes] a line covers 2020-06-01, the first day of amendment gold",
                        "c2.hip: [yes] a line covers 2020-05-31, the day before amendment gold",
                        "c2.hip: [yes, no] plan is \"GOLD-1\"",
                        "c2.hip: [yes, no] it has more than 3 units");
        assertThat(lacking(first, second + change, amendment))
                .containsExactly(
                        "c0.hip: [yes] a line covers 2020-01-01, the first day of version 1",
                        "c0.hip: [yes] a line covers 2019-12-31, the day before version 1",
                        "c0.hip: [no] route is oral",
                        "c1.hip: [yes] it has a modifier in JW",
                        "c2.hip: [yes] a line covers 2020-06-01, the first day of amendment gold",
                        "c2.hip: [yes] a line covers 2020-05-31, the day before amendment gold",
                        "c2.hip: [yes] plan is \"GOLD-1\"",
                        "c2.hip: [yes, no] it has more than 3 units");
        assertThat(lacking(first, second, amendment + gold))
                .endsWith(
                        "c2.hip: [yes] a line covers 2020-05-31, the day before amendment gold",
                        "c2.hip: [no] plan is \"GOLD-1\"",
                        "c2.hip: [yes] it has more than 3 units");
    }

    private static List<String> lacking(String... files) {
        return coverage(files).missing().stream()
                .map(one -> one.span().source().name() + ": "
                        + one.missing().stream().map(Outcome::words).toList() + " " + one.words())
                .toList();
    }

    @Test
    void aFactInCommonIsUnknownWhereItIsOfOneLine() {
        String therapy = """
                fact kind of a line: first, second
                  proven by "order"

                """;

        assertThat(possible(
                        HEAD + therapy + rule("another line with a kind in common covers one of its days"), "tested"))
                .containsExactly("[yes, no, unknown] another line with a kind in common covers one of its days");
        assertThat(possible(HEAD + rule("another line with a route in common covers one of its days"), "tested"))
                .containsExactly("[yes, no] another line with a route in common covers one of its days");
    }

    @Test
    void theTotalIsNeverRoundedUp() {
        String policy = HEAD + rule("it has a modifier in JW");
        Coverage three = coverage(policy + example("one", "1  J1000  2019-12-31 to 2020-01-01"));

        assertThat(three.words()).isEqualTo("75.0 % of conditions (3 of 4 outcomes)");
        assertThat(three.isAtLeast(75)).isTrue();
        assertThat(three.isAtLeast(75.1)).isFalse();
        Coverage four = coverage(policy + example("two", "1 J1000 2019-12-31 to 2020-01-01", "2 J1000 JW 2020-01-01"));
        assertThat(four.words()).isEqualTo("100 % of conditions (4 of 4 outcomes)");
        assertThat(four.isAtLeast(100)).isTrue();
    }
}
