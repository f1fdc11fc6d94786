package org.hiplang.runtime.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.Because;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.CodeSet;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.Verdict;
import org.junit.jupiter.api.Test;

/** On which days a rule is asked why, and what it misses on those that are not asked. */
class WhyTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 9, 1);
    private static final int DAY = (int) FIRST.toEpochDay();
    private static final long FIVE_DAYS = 0b11111;
    private static final FactInfo NURSE =
            new FactInfo("nurse", FactInfo.Scope.DAY, List.of("yes", "no"), "visit note", Optional.empty());
    private static final FactInfo ROUTE =
            new FactInfo("route", FactInfo.Scope.LINE, List.of("oral", "other"), "order", Optional.empty());
    private static final CodeClasses CODES = CodeClasses.of(CodeSet.of("S9500"), CodeSet.of("J1642"));

    private static final RuleInfo RULE = new RuleInfo(
            "P",
            "beside",
            "P 1",
            false,
            "beside",
            Optional.empty(),
            "Section 1",
            Verdict.DENIED,
            Optional.empty(),
            Optional.empty(),
            Because.of("it is so"),
            true,
            0,
            List.of());

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void ofDaysThatAreAlikeOneIsAsked() {
        Why why = beside().why(claim("J1642", 2, 3), 0, FIVE_DAYS);

        assertThat(asked).containsExactly(DAY, DAY + 2, DAY + 4);
        assertThat(why.lines().bits()).hasToString("{1}");
    }

    @Test
    void daysApartAreNotTakenTogether() {
        beside().why(claim("J1642", 0, 4), 0, 0b11011);

        assertThat(asked).containsExactly(DAY, DAY + 3);
    }

    @Test
    void linesAtWhichTheRuleDoesNotLookMakeNoDifference() {
        beside().why(claim("A4222", 2, 3), 0, FIVE_DAYS);

        assertThat(asked).containsExactly(DAY);
    }

    @Test
    void factsOfDaysAreMissedOnEachOfThem() {
        Why why = beside().why(claim("J1642", 1, 2), 0, FIVE_DAYS);

        assertThat(why.missing()).hasSize(3);
        assertThat(days(why, new Grounds.Missing(NURSE, 1, DAY + 1))).isEqualTo("{1}");
        assertThat(days(why, new Grounds.Missing(NURSE, 1, DAY + 2))).isEqualTo("{2}");
        assertThat(days(why, new Grounds.Missing(ROUTE, 0, Facts.ANY))).isEqualTo("{1, 2}");
    }

    @Test
    void whereFactsAreToldEachDayIsAsked() {
        Facts facts = Facts.builder().day(FIRST, "nurse", "no").build();
        beside().why(judgement(claimOf("J1642", 1, 2), facts), 0, FIVE_DAYS);

        assertThat(asked).hasSize(5);
    }

    @Test
    void dayOfAnotherFindingIsADayOfItsOwn() {
        Judgement claim = claim("J1642", 0, 4);
        LikeDay open = beside();
        claim.record(open, new Found(RULE, 1, DAY + 3, DAY + 3), Truth.YES, Grounds.recording());

        open.why(claim, 0, FIVE_DAYS);

        assertThat(asked).containsExactly(DAY, DAY + 3, DAY + 4);
    }

    /** Five days of a line wait for its nurse, each for that of its day. */
    @Test
    void whatAnotherFindingWaitsForIsMissedOnItsDay() {
        Judgement claim = claim("J1642", 0, 4);
        for (int day = DAY; day < DAY + 5; day++) {
            Grounds grounds = Grounds.recording();
            Truth open = claim.fact(NURSE, 1, day, Set.of("no"), grounds);
            claim.record(beside(), new Found(RULE, 1, day, day), open, grounds);
        }

        Why why = payable().why(claim, 0, FIVE_DAYS);

        assertThat(asked).containsExactly(DAY);
        assertThat(why.missing()).hasSize(5);
        assertThat(days(why, new Grounds.Missing(NURSE, 1, DAY))).isEqualTo("{0}");
        assertThat(days(why, new Grounds.Missing(NURSE, 1, DAY + 3))).isEqualTo("{3}");
    }

    @Test
    void choicesThatHangOnNoDayAreAskedOfOne() {
        Marks so = beside().so(claim("J1642", 2, 3), 0, FIVE_DAYS, true);

        assertThat(asked).containsExactly(-DAY);
        assertThat(so.bits()).hasToString("{1}");
    }

    private static String days(Why why, Grounds.Missing fact) {
        return why.missing().getOrDefault(fact, Marks.NONE).bits().toString();
    }

    private static Judgement claim(String code, int first, int last) {
        return judgement(claimOf(code, first, last), Facts.NONE);
    }

    /** A line of five days, and one of some of them. */
    private static Claim claimOf(String code, int first, int last) {
        return Claim.number("A")
                .line("S9500", line -> line.days(FIRST, FIRST.plusDays(4)).units(5))
                .line(code, line -> line.days(FIRST.plusDays(first), FIRST.plusDays(last)))
                .build();
    }

    private static Judgement judgement(Claim claim, Facts facts) {
        PolicyInfo policy =
                new PolicyInfo("P", "Policy", "1", FIRST, Optional.empty(), List.of(NURSE), List.of(), List.of());
        Edition edition = new Edition(policy, CODES, any -> true, List.of());
        return edition.open(claim, Terms.PLAIN, Ledger.of(claim, facts, Terms.PLAIN));
    }

    /** A line in the second set covers the day, whose nurse is none, and the route of the subject is oral. */
    private LikeDay beside() {
        return new LikeDay(
                RULE,
                asked,
                (claim, line, other, day, grounds) -> claim.covers(other, day)
                        ? claim.fact(NURSE, other, day, Set.of("no"), grounds)
                                .and(claim.fact(ROUTE, line, Set.of("oral"), grounds))
                        : Truth.NO);
    }

    /** A line in the second set is payable on the day. */
    private LikeDay payable() {
        return new LikeDay(RULE, asked, (claim, line, other, day, grounds) -> claim.payable(other, day, grounds));
    }

    private interface Match {
        Truth is(Judgement claim, int line, int other, int day, Grounds grounds);
    }

    /** A line in the second set matches, which is the same on like days. */
    private record LikeDay(RuleInfo rule, List<Integer> asked, Match match) implements DayEdit {
        @Override
        public boolean judges(Judgement claim, int line) {
            return claim.in(line, 0);
        }

        @Override
        public boolean isAlikeOnLikeDays() {
            return true;
        }

        @Override
        public boolean looksAt(Judgement claim, int other) {
            return claim.in(other, 1);
        }

        @Override
        public boolean choosesByDay() {
            return false;
        }

        @Override
        public Truth choices(Judgement claim, int line, int day, Grounds grounds) {
            asked.add(-day);
            return grounds.so(0, null, Truth.NO).or(grounds.so(1, null, Truth.YES));
        }

        @Override
        public Truth holds(Judgement claim, int line, int day, Grounds grounds) {
            asked.add(day);
            Truth any = Truth.NO;
            for (int other = claim.first(1); other >= 0; other = claim.next(1, other)) {
                int mark = grounds.mark();
                any = any.or(grounds.line(other, mark, match.is(claim, line, other, day, grounds)));
            }
            return any;
        }
    }
}
