package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.junit.jupiter.api.Test;

/** Why a decision says that a rule found something. */
class BecauseTest {
    private static final PolicyEdits EDITS = edits("BECAUSE1", """
            modifiers few "few": 25, 59
            modifiers many "tells two services apart": 25, 57, 58, 59, 78, 79, 91

            rule any "Either set, or a second line"
              cites "Section" 1
              each line in 99601
              where it has a modifier in few
                or it has no modifier in many
                or another line in 99602 is on the claim
              is denied
              as wrong
            """);

    private static final PolicyEdits READ = edits("READ1", """
            reading beside "which code goes with it?"
              first   "99602"  in force
              second  "99603"

            rule any "Another code that day"
              cites "Section" 1
              each day of a line in 99601
              where (beside is first and a line in 99602 covers that day)
                or (beside is second and a line in 99603 covers that day)
              is denied
              as wrong
            """);

    private static final PolicyEdits BY_DAY = edits("DAYS1", """
            rule any "One of two codes that day"
              cites "Section" 1
              each day of a line in 99601
              where a line in 99602 covers that day
                or a line in 99603 covers that day
              is denied
              as wrong
            """);

    private static final PolicyEdits COUNTED = edits("COUNTED1", """
            rule counted "None or one of each, and no more"
              cites "Section" 1
              each line in 99601
              where exactly 0 lines in 99602 are on the claim
                and exactly 1 line in 99601 is on the claim
                and no line in 99603 is on the claim
              is denied
              as wrong
            """);

    private static final PolicyEdits EITHER = edits("EITHER1", """
            modifiers few "few": 25, 59

            rule any "Either beside a modifier, or beside another code"
              cites "Section" 1
              each line in 99601
              where (a line in 99602 is on the claim and it has a modifier in few)
                or a line in 99603 is on the claim
              is denied
              as wrong
            """);

    private static final PolicyEdits TOGETHER = edits("TOGETHER1", """
            codes visit "visit": 99601, 99602

            rule two "Two of a code a day"
              cites "Section" 1
              each day of a line in visit
              keeps at most 2 units together with lines in visit with the same code that day
              as wrong
            """);

    private static final PolicyEdits OPEN = edits("OPEN1", """
            fact consent of a line: yes or no
              proven by "the form that is signed"
            fact order of a line: yes or no
              proven by "the order"
            fact nurse of a line: yes or no
              if unknown, presume yes

            rule agreed "Agreed to"
              cites "Section" 1
              each line in 99602
              where consent is no
              is denied
              as wrong

            rule looked-at "Looked at by a person"
              cites "Section" 1
              each line in 99603
              is pended

            rule beside "Beside what is agreed to"
              cites "Section" 1
              each day of a line in 99601
              where nurse is yes
                and no payable line in 99602 covers that day
              is denied
              as wrong

            rule ordered "Ordered, and beside what is agreed to"
              cites "Section" 1
              each line in 99604
              where order is no
                or no payable line in 99602 is on the claim
              is denied
              as wrong

            rule waiting "Beside what is looked at"
              cites "Section" 1
              each line in 99605
              where no payable line in 99603 is on the claim
              is denied
              as wrong
            """);

    @Test
    void theOnlyFactThatIsOpenIsWhatARuleHangsOn() {
        assertThat(open("99601", "99602"))
                .isEqualTo("it hangs on consent whether nurse is yes and no payable line in 99602 covers these days");
    }

    @Test
    void severalFactsThatAreOpenAreNamedWhereTheyMatter() {
        assertThat(open("99604", "99602"))
                .isEqualTo(
                        "it hangs on consent, order whether order is no or no payable line in 99602 is on the claim");
    }

    @Test
    void whatWaitsForAPersonHangsOnNoFact() {
        assertThat(open("99605", "99603"))
                .isEqualTo("it is not known whether no payable line in 99603 is on the claim");
    }

    private static String open(String code, String beside) {
        Claim claim = Claim.number("A")
                .line(code, line -> line.day(LocalDate.of(2021, 1, 1)))
                .line(beside, line -> line.day(LocalDate.of(2021, 1, 1)))
                .build();
        return OPEN.judge(claim).line(1).findings().get(0).because();
    }

    @Test
    void onlyTheAlternativesThatWereSoAreTold() {
        assertThat(because("25")).isEqualTo("it has modifier 25 or 59");
    }

    @Test
    void aLongSetIsToldByItsAuthorsWords() {
        assertThat(because("KX")).isEqualTo("it has no modifier “tells two services apart”");
    }

    @Test
    void onlyOneLineIsOneAndExactlyNoneAreMany() {
        Claim claim = Claim.number("A")
                .line("99601", line -> line.day(LocalDate.of(2021, 1, 1)))
                .build();

        assertThat(COUNTED.judge(claim).line(1).findings())
                .extracting(Finding::because)
                .containsExactly("exactly 0 lines in 99602 are on the claim"
                        + " and exactly 1 line in 99601 is on the claim and no line in 99603 is on the claim");
    }

    /** Lines that only another reading looks at are none that a finding is about. */
    @Test
    void whatIsNotReadSoIsNotLookedAt() {
        Claim claim = Claim.number("A")
                .line("99601", line -> line.day(LocalDate.of(2021, 1, 1)))
                .line("99602", line -> line.day(LocalDate.of(2021, 1, 1)))
                .line("99603", line -> line.day(LocalDate.of(2021, 1, 1)))
                .build();
        Finding finding = READ.judge(claim).line(1).findings().get(0);
        Finding otherwise = READ.judge(claim, Facts.NONE, new Terms(Map.of("beside", "second")))
                .line(1)
                .findings()
                .get(0);

        assertThat(finding.with()).containsExactly(2);
        assertThat(finding.because()).isEqualTo("a line in 99602 covers these days");
        assertThat(otherwise.with()).containsExactly(3);
    }

    /** Lines that an alternative looked at that was not so are none that a finding is about. */
    @Test
    void linesOfWhatWasNotSoAreNotNamed() {
        LocalDate day = LocalDate.of(2021, 1, 1);
        Claim claim = Claim.number("A")
                .line("99601", line -> line.day(day))
                .line("99602", line -> line.day(day))
                .line("99603", line -> line.day(day))
                .build();
        Finding finding = EITHER.judge(claim).line(1).findings().get(0);

        assertThat(finding.because()).isEqualTo("a line in 99603 is on the claim");
        assertThat(finding.with()).containsExactly(3);
    }

    /** What takes nothing of a bound is not named, though it was looked at. */
    @Test
    void linesThatTakeNothingOfABoundAreNotNamed() {
        LocalDate day = LocalDate.of(2021, 1, 1);
        Claim claim = Claim.number("A")
                .line("99601", line -> line.day(day).units(1))
                .line("99602", line -> line.day(day).units(3))
                .line("99602", line -> line.day(day).units(1))
                .build();

        assertThat(TOGETHER.judge(claim).line(2).findings().get(0).with()).isEmpty();
        assertThat(TOGETHER.judge(claim).line(3).findings().get(0).with()).containsExactly(2);
    }

    /** A finding of several days tells what was so on any of them. */
    @Test
    void theAlternativesOfEachDayAreTold() {
        Claim claim = Claim.number("A")
                .line("99601", line -> line.days(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 3)))
                .line("99602", line -> line.days(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 2)))
                .line("99603", line -> line.day(LocalDate.of(2021, 1, 3)))
                .build();

        assertThat(BY_DAY.judge(claim).line(1).findings())
                .extracting(Finding::because)
                .containsExactly("a line in 99602 covers these days or a line in 99603 covers these days");
    }

    /** Whether a rule without a condition holds is no question. */
    @Test
    void whatComesOfABoundIsNotKnown() {
        Claim claim = Claim.number("A")
                .line("99601", line -> line.day(LocalDate.of(2021, 1, 1)))
                .build();
        PolicyEdits fee = edits("FEE1", """
            rule fee "At most the fee"
              cites "A" 1
              each line in 99601
              pays at most 10 dollars
              as wrong
            """);

        assertThat(fee.judge(claim).line(1).findings().get(0).because())
                .isEqualTo("it is not known what comes of this: At most the fee");
    }

    private static PolicyEdits edits(String id, String rules) {
        String policy = """
            policy %s "Reasons"
              version   1.0
              in force  from 2021-01-01

            reason wrong CO 4 N519 "the modifiers are wrong"

            """.formatted(id);
        return InMemoryJavac.load(Policies.compiled(new Source("because.hip", policy + rules)));
    }

    private static String because(String modifier) {
        Claim claim = Claim.number("A")
                .line("99601", line -> line.day(LocalDate.of(2021, 1, 1)).modifiers(modifier))
                .build();
        return EDITS.judge(claim).line(1).findings().get(0).because();
    }
}
