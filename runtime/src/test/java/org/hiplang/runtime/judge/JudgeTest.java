package org.hiplang.runtime.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.LineBuilder;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.decision.Ask;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.Amount;
import org.hiplang.runtime.policy.Because;
import org.hiplang.runtime.policy.Bound;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.CodeSet;
import org.hiplang.runtime.policy.Every;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Reason;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.Verdict;
import org.junit.jupiter.api.Test;

/** What becomes of units, days and findings, shown with rules written by hand. */
class JudgeTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 9, 1);
    private static final FactInfo NURSE =
            new FactInfo("nurse", FactInfo.Scope.DAY, List.of("yes", "no"), "visit note", Optional.empty());

    @Test
    void deniedDaysTakeTheirUnitsAndLeaveTheOthers() {
        LineDecision decided =
                judge(line -> line.days(FIRST, FIRST.plusDays(29)).units(30), denyAllBut(0, 10, 20));

        assertThat(decided.verdict()).isEqualTo(Verdict.REDUCED);
        assertThat(decided.kept()).isEqualTo(Units.of(3));
        assertThat(decided.keptByDay().on(FIRST.plusDays(10))).isEqualTo(Units.of(1));
        assertThat(decided.keptByDay().on(FIRST.plusDays(11))).isEqualTo(Units.ZERO);
        assertThat(decided.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.wins()).isTrue();
            assertThat(finding.units()).isEqualTo(Units.of(27));
            assertThat(finding.days().size()).isEqualTo(27);
        });
    }

    @Test
    void unitsForTheKeptDaysAloneAreAllKept() {
        LineDecision decided =
                judge(line -> line.days(FIRST, FIRST.plusDays(29)).units(3), denyAllBut(0, 10, 20));

        assertThat(decided.verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(decided.kept()).isEqualTo(Units.of(3));
        assertThat(decided.findings()).extracting(Finding::wins).containsExactly(false);
    }

    @Test
    void aLineOfWhichEveryDayIsDeniedIsDenied() {
        assertThat(judge(line -> line.days(FIRST, FIRST.plusDays(99)).units(2), denyAllBut())
                        .verdict())
                .isEqualTo(Verdict.DENIED);
        assertThat(judge(line -> line.day(FIRST).units(0), denyAllBut()).verdict())
                .isEqualTo(Verdict.DENIED);
    }

    @Test
    void daysBeforeThePolicyAreNotJudged() {
        LineDecision decided =
                judge(line -> line.days(FIRST.minusDays(2), FIRST.plusDays(1)).units(4), denyAllBut());

        assertThat(decided.verdict()).isEqualTo(Verdict.REDUCED);
        assertThat(decided.kept()).isEqualTo(Units.of(2));
        assertThat(decided.notJudged().dates()).containsExactly(FIRST.minusDays(2), FIRST.minusDays(1));
    }

    @Test
    void aLineBeforeThePolicyIsNotJudgedAndKeepsItsUnits() {
        LineDecision decided = judge(line -> line.day(FIRST.minusDays(1)), denyAllBut());

        assertThat(decided.verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(decided.kept()).isEqualTo(Units.of(1));
        assertThat(decided.findings()).isEmpty();
    }

    @Test
    void aClaimOutsideTheScopeIsNotJudged() {
        PolicyInfo policy =
                new PolicyInfo("P", "Policy", "1", FIRST, Optional.empty(), List.of(), List.of(), List.of());
        Judge judge = new Judge(policy, CodeClasses.of(CodeSet.ALL), claim -> false, List.of(denyAllBut()));
        Decision decided = judge.judge(
                Claim.number("A").line("S9500", line -> line.day(FIRST)).build(), Facts.NONE, Terms.PLAIN);

        assertThat(decided.applies()).isFalse();
        assertThat(decided.line(1).verdict()).isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void aBoundTakesWhatIsAboveItOnEachDay() {
        LineDecision decided = judge(line -> line.days(FIRST, FIRST.plusDays(2)).units(7), cap("cap", 1));

        assertThat(decided.verdict()).isEqualTo(Verdict.REDUCED);
        assertThat(decided.kept()).isEqualTo(Units.of(3));
        assertThat(decided.findings()).extracting(Finding::units).containsExactly(Units.of(4));
    }

    @Test
    void aBoundThatIsMetFindsNothing() {
        LineDecision decided = judge(line -> line.days(FIRST, FIRST.plusDays(2)).units(3), cap("cap", 1));

        assertThat(decided.verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(decided.findings()).isEmpty();
    }

    @Test
    void aBoundThatATighterOneLeavesNothingIsToldBesideIt() {
        LineDecision decided = judge(line -> line.day(FIRST).units(3), cap("loose", 2), cap("tight", 1));

        assertThat(decided.kept()).isEqualTo(Units.of(1));
        assertThat(decided.findings())
                .extracting(finding -> finding.rule().name(), Finding::wins, Finding::units)
                .containsExactly(tuple("tight", true, Units.of(2)), tuple("loose", false, Units.ZERO));
    }

    @Test
    void denialAndBoundShareTheUnitsOfALine() {
        LineDecision decided =
                judge(line -> line.days(FIRST, FIRST.plusDays(29)).units(31), denyAllBut(0, 10, 20), cap("cap", 1));

        assertThat(decided.kept()).isEqualTo(Units.of(3));
        assertThat(decided.findings())
                .extracting(finding -> finding.rule().name() + " " + finding.units())
                .containsExactlyInAnyOrder("deny 27", "cap 1");
    }

    @Test
    void notKnowingAsksForTheProofOfEachDay() {
        LineDecision decided = judge(line -> line.days(FIRST, FIRST.plusDays(1)).units(2), needsNurse("nurse-rule"));

        assertThat(decided.verdict()).isEqualTo(Verdict.PENDED);
        assertThat(decided.kept()).isEqualTo(Units.of(2));
        assertThat(decided.pended()).isEqualTo(Units.of(2));
        assertThat(decided.asks()).singleElement().satisfies(ask -> {
            assertThat(ask.fact()).isEqualTo(NURSE);
            assertThat(ask.line()).hasValue(1);
            assertThat(ask.days().dates()).containsExactly(FIRST, FIRST.plusDays(1));
        });
        assertThat(decided.findings()).extracting(Finding::verdict).containsExactly(Verdict.PENDED);
        assertThat(decided.findings().get(0).because()).startsWith("it hangs on nurse whether");
    }

    @Test
    void whatIsDeniedAnywayAsksForNothing() {
        LineDecision decided =
                judge(line -> line.days(FIRST, FIRST.plusDays(1)).units(2), needsNurse("nurse-rule"), denyAllBut(1));

        assertThat(decided.verdict()).isEqualTo(Verdict.REDUCED);
        assertThat(decided.pended()).isEqualTo(Units.of(1));
        assertThat(decided.asks())
                .extracting(Ask::days)
                .singleElement()
                .satisfies(days -> assertThat(days.dates()).containsExactly(FIRST.plusDays(1)));
    }

    @Test
    void knowingDecides() {
        Facts no = Facts.builder().claim("nurse", "no").build();
        Facts yes = Facts.builder().claim("nurse", "yes").build();

        assertThat(judge(line -> line.day(FIRST), no, needsNurse("r")).verdict())
                .isEqualTo(Verdict.DENIED);
        assertThat(judge(line -> line.day(FIRST), yes, needsNurse("r")).verdict())
                .isEqualTo(Verdict.CLEAR);
    }

    @Test
    void whoGivesWayLosesToAWeakerVerdict() {
        DayRule strong = rule(
                "strong", Verdict.DENIED, Optional.empty(), List.of("weak"), (claim, line, day, grounds) -> Truth.YES);
        DayRule weak =
                rule("weak", Verdict.NOTED, Optional.empty(), List.of(), (claim, line, day, grounds) -> Truth.YES);

        LineDecision decided = judge(fill -> fill.day(FIRST), strong, weak);

        assertThat(decided.verdict()).isEqualTo(Verdict.NOTED);
        assertThat(decided.findings())
                .extracting(finding -> finding.rule().name() + " " + finding.wins())
                .containsExactly("weak true", "strong false");
    }

    @Test
    void whoMayGiveWayWaits() {
        DayRule deny = rule(
                "deny", Verdict.DENIED, Optional.empty(), List.of("rescue"), (claim, line, day, grounds) -> Truth.YES);
        DayRule rescue = rule(
                "rescue",
                Verdict.NOTED,
                Optional.empty(),
                List.of(),
                (claim, line, day, grounds) -> claim.fact(NURSE, line, day, Set.of("yes"), grounds));

        LineDecision open = judge(fill -> fill.day(FIRST), deny, rescue);
        assertThat(open.verdict()).isEqualTo(Verdict.PENDED);
        assertThat(open.asks()).extracting(ask -> ask.fact().name()).containsExactly("nurse");
        Facts no = Facts.builder().claim("nurse", "no").build();
        assertThat(judge(fill -> fill.day(FIRST), no, deny, rescue).verdict()).isEqualTo(Verdict.DENIED);
    }

    @Test
    void aRemarkAloneAsksForNothing() {
        DayRule remark = rule(
                "remark",
                Verdict.NOTED,
                Optional.empty(),
                List.of(),
                (claim, line, day, grounds) -> claim.fact(NURSE, line, day, Set.of("yes"), grounds));

        LineDecision decided = judge(fill -> fill.day(FIRST), remark);
        assertThat(decided.verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(decided.findings()).isEmpty();
    }

    @Test
    void oneUnitThatCouldLieOnAnyDayAsksForAllOfThem() {
        LineDecision decided = judge(line -> line.days(FIRST, FIRST.plusDays(6)).units(1), needsNurse("nurse-rule"));

        assertThat(decided.pended()).isEqualTo(Units.of(1));
        assertThat(decided.asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.days().size()).isEqualTo(7));
    }

    @Test
    void whatHangsOnAnotherLineAsksForThatLinesDays() {
        DayRule nurse = rule(
                "nurse-rule",
                Verdict.DENIED,
                Optional.empty(),
                List.of(),
                (claim, line, day, grounds) -> claim.in(line, 0)
                        ? claim.fact(NURSE, line, day, Set.of("yes"), grounds).not()
                        : Truth.NO);
        LineRule follows = new LineRule(new RuleInfo(
                "P",
                "follows",
                "P 1",
                false,
                "follows",
                Optional.empty(),
                "Section 1",
                Verdict.INCLUDED,
                Optional.empty(),
                nurse.rule().reason(),
                Because.of("it is so"),
                false,
                1,
                List.of()));
        PolicyInfo policy =
                new PolicyInfo("P", "Policy", "1", FIRST, Optional.empty(), List.of(NURSE), List.of(), List.of());
        Judge judge = new Judge(policy, CodeClasses.of(CodeSet.of("S9500")), claim -> true, List.of(nurse, follows));
        Claim claim = Claim.number("A")
                .line("S9500", line -> line.days(FIRST, FIRST.plusDays(1)).units(2))
                .line("A4222", line -> line.days(FIRST, FIRST.plusDays(29)).units(30))
                .build();
        Facts facts = Facts.builder().day(FIRST, "nurse", "no").build();

        assertThat(judge.judge(claim, facts, Terms.PLAIN).line(2).asks())
                .singleElement()
                .satisfies(ask -> {
                    assertThat(ask.line()).hasValue(1);
                    assertThat(ask.days().dates()).containsExactly(FIRST.plusDays(1));
                });
    }

    /** Each line outside of the first set is part of a payable line in it that shares a day. */
    private record LineRule(RuleInfo rule) implements LineEdit {
        @Override
        public boolean judges(Judgement claim, int line) {
            return !claim.in(line, 0);
        }

        @Override
        public Truth holds(Judgement claim, int line, Grounds grounds) {
            Truth any = Truth.NO;
            for (int other = claim.first(0); other >= 0; other = claim.next(0, other)) {
                Truth match = Truth.NO;
                int mark = grounds.mark();
                for (int day = claim.firstShared(line, other); day <= claim.lastShared(line, other); day++) {
                    match = match.or(grounds.settle(grounds.mark(), claim.payable(other, day, grounds)));
                }
                any = any.or(grounds.thatLine(other, mark, match));
            }
            return any;
        }
    }

    @Test
    void aLineWithoutUnitsIsDeniedOnlyWhereEveryDayIs() {
        assertThat(judge(line -> line.days(FIRST, FIRST.plusDays(1)).units(0), denyAllBut(1))
                        .verdict())
                .isEqualTo(Verdict.CLEAR);
    }

    @Test
    void theOrderOfRulesDoesNotMatter() {
        DayRule one = denyAllBut(1);
        DayRule two =
                rule("also", Verdict.DENIED, Optional.empty(), List.of(), (claim, line, day, grounds) -> Truth.YES);
        Consumer<LineBuilder> fill = line -> line.days(FIRST, FIRST.plusDays(3)).units(4);

        assertThat(judge(fill, one, two)).isEqualTo(judge(fill, two, one));
    }

    @Test
    void onlyElevenDigitsNameADrug() {
        DayRule named = rule(
                "named",
                Verdict.NOTED,
                Optional.empty(),
                List.of(),
                (claim, line, day, grounds) -> Truth.of(claim.hasNdc(line)));

        assertThat(verdictsWithNdc(named, "00004196501", "00004-1965-01")).containsOnly(Verdict.NOTED);
        assertThat(verdictsWithNdc(named, " ", "4196501", "0000419650X")).containsOnly(Verdict.CLEAR);
    }

    private static List<Verdict> verdictsWithNdc(DayRule rule, String... ndcs) {
        return Stream.of(ndcs)
                .map(ndc -> judge(line -> line.day(FIRST).ndc(ndc), rule).verdict())
                .toList();
    }

    private static DayRule denyAllBut(Integer... kept) {
        Set<Integer> days = Set.of(kept);
        int first = (int) FIRST.toEpochDay();
        return rule(
                "deny",
                Verdict.DENIED,
                Optional.empty(),
                List.of(),
                (claim, line, day, grounds) -> Truth.of(!days.contains(day - first)));
    }

    private static DayRule cap(String name, long units) {
        Bound bound = new Bound(Amount.of(units * Units.ONE), new Every.Day());
        return rule(name, Verdict.REDUCED, Optional.of(bound), List.of(), (claim, line, day, grounds) -> Truth.YES);
    }

    private static DayRule needsNurse(String name) {
        return rule(
                name,
                Verdict.DENIED,
                Optional.empty(),
                List.of(),
                (claim, line, day, grounds) ->
                        claim.fact(NURSE, line, day, Set.of("yes"), grounds).not());
    }

    private interface Test3 {
        Truth holds(Judgement claim, int line, int day, Grounds grounds);
    }

    private record DayRule(RuleInfo rule, Test3 test) implements DayEdit {
        @Override
        public boolean judges(Judgement claim, int line) {
            return true;
        }

        @Override
        public Truth holds(Judgement claim, int line, int day, Grounds grounds) {
            return test.holds(claim, line, day, grounds);
        }
    }

    private static DayRule rule(
            String name, Verdict verdict, Optional<Bound> bound, List<String> givesWayTo, Test3 test) {
        Optional<Reason> reason = Optional.of(new Reason("CO", "107", List.of("N349"), "a reason"));
        RuleInfo info = new RuleInfo(
                "P",
                name,
                "P 1",
                false,
                name,
                Optional.empty(),
                "Section 1",
                verdict,
                bound,
                reason,
                Because.of("it is so"),
                true,
                0,
                givesWayTo);
        return new DayRule(info, test);
    }

    private static LineDecision judge(Consumer<LineBuilder> fill, DayRule... rules) {
        return judge(fill, Facts.NONE, rules);
    }

    private static LineDecision judge(Consumer<LineBuilder> fill, Facts facts, DayRule... rules) {
        PolicyInfo policy =
                new PolicyInfo("P", "Policy", "1", FIRST, Optional.empty(), List.of(NURSE), List.of(), List.of());
        Judge judge = new Judge(policy, CodeClasses.of(CodeSet.ALL), claim -> true, List.of(rules));
        Claim claim = Claim.number("A").line("S9500", fill).build();
        return judge.judge(claim, facts, Terms.PLAIN).line(1);
    }
}
