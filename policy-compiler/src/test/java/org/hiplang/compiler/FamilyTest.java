package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiplang.compiler.interpret.Interpreter;
import org.hiplang.dsl.model.Amendment;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimBuilder;
import org.hiplang.runtime.claim.History;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.Verdict;
import org.hiplang.runtime.policy.VersionInfo;
import org.junit.jupiter.api.Test;

/** Versions and amendments together: who judges which day, and who governs. */
class FamilyTest {
    private static final Source OLD = file("family-1.hip");
    private static final Source NEW = file("family-2.hip");
    private static final Source GOLD = file("family-gold.hip");
    private static final Source CONTRACT = file("family-contract.hip");
    private static final LocalDate BOUNDARY = LocalDate.of(2020, 9, 1);
    private static final PolicyEdits ALL = edits(OLD, NEW, GOLD, CONTRACT);

    @Test
    void infoNamesEveryEdition() {
        assertThat(ALL.info().version()).isEqualTo("2.0");
        assertThat(ALL.info().versions()).extracting(VersionInfo::version).containsExactly("1.0", "2.0");
        assertThat(ALL.info().amendments()).extracting(AmendmentInfo::document).containsExactly("IV-1", "GOLD");
        assertThat(ALL.info().facts())
                .extracting(fact -> fact.name())
                .containsExactly("given-by-nurse", "home-bound", "authorized");
    }

    /** Whole in one version, a claim is judged as if there were no other. */
    @Test
    void insideOfAVersionTheOthersDoNotMatter() {
        PolicyEdits both = edits(OLD, NEW);
        for (Source version : List.of(OLD, NEW)) {
            PolicyEdits alone = edits(withoutExamples(version));
            LocalDate start = version.equals(OLD) ? BOUNDARY.minusDays(12) : BOUNDARY;
            Random random = new Random(7);
            for (int round = 0; round < 200; round++) {
                Claim claim = claim(random, start, 6);
                assertThat(both.judge(claim).lines())
                        .isEqualTo(alone.judge(claim).lines());
            }
        }
    }

    /** A line across the boundary keeps, day by day, what its two parts would. */
    @Test
    void aSpanAcrossTheBoundaryIsSplit() {
        PolicyEdits both = edits(OLD, NEW);
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            Claim whole = claim(random, BOUNDARY.minusDays(4), 6);
            Claim cut = cut(whole);
            Decision decision = both.judge(whole);
            assertThat(keptByDay(decision)).isEqualTo(keptByDay(both.judge(cut)));
        }
    }

    /** A rule that an amendment leaves alone looks back on what the policy took before, in an older version or its own. */
    @Test
    void anAmendmentLooksBackOnWhatThePolicyFound() {
        String header = """
                policy BACK1 "Looking back"
                  version %s
                  in force from %s
                reason too-often CO 119 "too often"
                reason taken CO 50 "not needed"
                """;
        Source old = new Source("v1.hip", header.formatted("1.0", "2020-01-01 to 2020-12-31") + """
                rule never-then "Never then"
                  cites "A" 1
                  each day of a line in 97161
                  is denied
                  as taken
                """);
        Source now = new Source("v2.hip", header.formatted("2.0", "2021-01-01") + """
                rule once-a-year "Once a year"
                  cites "A" 2
                  each day of a line in 97161
                  where a payable line in 97161 came within 12 months before that day
                  is denied
                  as too-often
                rule by-march "Not in March"
                  cites "A" 3
                  each line in 97162
                  is denied
                  as taken
                rule again "Once a year, too"
                  cites "A" 4
                  each day of a line in 97163
                  where a payable line in 97162 came within 12 months before that day
                  is denied
                  as too-often
                rule follow-up "Not after that"
                  cites "A" 5
                  each day of a line in 97165
                  where a payable line in 97164 came within 12 months before that day
                  is denied
                  as too-often
                """);
        Source gold = new Source("gold.hip", """
                amendment gold "Gold" of BACK1
                  plan document "GOLD-2021"
                  in force  from 2021-07-01
                  applies   where plan is "GOLD"
                  without   rule by-march

                rule never-again "Never, for members of this plan"
                  cites "B" 1
                  each line in 97164
                  is denied
                  as taken
                """);
        Claim claim = Claim.number("C")
                .payer("GOLD")
                .line("97161", line -> line.day(LocalDate.of(2020, 12, 15)))
                .line("97161", line -> line.day(LocalDate.of(2021, 8, 1)))
                .line("97162", line -> line.day(LocalDate.of(2021, 3, 1)))
                .line("97163", line -> line.day(LocalDate.of(2021, 8, 1)))
                .line("97164", line -> line.day(LocalDate.of(2021, 3, 1)))
                .line("97165", line -> line.day(LocalDate.of(2021, 8, 1)))
                .build();
        Facts facts = Facts.builder().history(History.whole(List.of())).build();

        assertThat(edits(old, now, gold).judge(claim, facts).lines())
                .extracting(LineDecision::verdict)
                .containsExactly(
                        Verdict.DENIED, Verdict.CLEAR, Verdict.DENIED, Verdict.CLEAR, Verdict.CLEAR, Verdict.DENIED);
    }

    @Test
    void theLastDayOfAVersionIsItsAndTheNextTheOthers() {
        Claim claim = Claim.number("C")
                .line("S9325", line -> line.day(BOUNDARY.minusDays(1)).units(3))
                .line("S9325", line -> line.day(BOUNDARY).units(3))
                .line("J0696", line -> line.days(BOUNDARY.minusDays(1), BOUNDARY))
                .line("S9325", line -> line.day(LocalDate.of(2019, 12, 31)))
                .build();
        Decision decision = ALL.judge(claim);

        assertThat(decision.line(1).verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(decision.line(2).kept()).isEqualTo(Units.of(1));
        assertThat(decision.line(2).findings())
                .extracting(finding -> finding.rule().source())
                .containsExactly("FAMILY1 2.0");
        assertThat(decision.line(4).verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(decision.versions()).extracting(VersionInfo::version).containsExactly("1.0", "2.0");
        assertThat(decision.version().version()).isEqualTo("2.0");
    }

    @Test
    void byDateProcessedOneVersionJudgesAllDays() {
        Claim claim = Claim.number("C")
                .line(
                        "S9325",
                        line -> line.days(BOUNDARY.minusDays(1), BOUNDARY).units(4))
                .line(
                        "J0696",
                        line -> line.days(BOUNDARY.minusDays(1), BOUNDARY).units(2))
                .build();

        assertThat(processed(claim, BOUNDARY.minusDays(1)).line(1).verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(processed(claim, BOUNDARY).line(1).kept()).isEqualTo(Units.of(2));
        assertThat(processed(claim, BOUNDARY).versions()).hasSize(1);
        Decision early = processed(claim, LocalDate.of(2019, 12, 31));
        assertThat(early.line(1).verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(early.versions()).isEmpty();
    }

    /** The amendment in force on the day of processing governs, whatever the days of service. */
    @Test
    void byDateProcessedAnAmendmentGovernsAllDaysOrNone() {
        LocalDate served = LocalDate.of(2021, 2, 1);
        Claim claim = Claim.number("C")
                .payer("PLAN-A")
                .line("S9326", line -> line.day(served))
                .build();

        assertThat(ALL.judge(claim).line(1).verdict()).isEqualTo(Verdict.DENIED);
        assertThat(processed(claim, LocalDate.of(2020, 12, 31)).line(1).verdict())
                .isEqualTo(Verdict.CLEAR);
        assertThat(processed(claim, LocalDate.of(2021, 1, 1)).line(1).verdict()).isEqualTo(Verdict.DENIED);
    }

    @Test
    void theDecisionNamesWhoGoverned() {
        Claim claim = Claim.number("C")
                .payer("PLAN-A")
                .line("S9325", line -> line.day(BOUNDARY))
                .line("A4222", line -> line.day(BOUNDARY))
                .build();
        Decision decision = ALL.judge(claim);

        assertThat(decision.line(1).governedBy())
                .extracting(AmendmentInfo::document)
                .containsExactly("GOLD");
        assertThat(decision.line(1).findings().get(0).reason().orElseThrow().group())
                .isEqualTo("PR");
        assertThat(decision.line(1).findings().get(0).rule().source()).isEqualTo("FAMILY1 2.0");
        assertThat(decision.line(2).governedBy()).isEmpty();
        assertThat(decision.amendments()).hasSize(1);
    }

    @Test
    void whereTwoDisagreeAPersonDecides() {
        Claim claim = Claim.number("C")
                .payer("PLAN-A")
                .billingNpi("1234567893")
                .line(
                        "S9325",
                        line -> line.days(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 10, 4))
                                .units(4))
                .build();
        LineDecision line = ALL.judge(claim).line(1);

        assertThat(line.verdict()).isEqualTo(Verdict.PENDED);
        assertThat(line.kept()).isEqualTo(line.billed()).isEqualTo(line.pended());
        assertThat(line.asks()).isEmpty();
        assertThat(line.governedBy()).hasSize(2);
        assertThat(line.findings().get(0).rule().name()).isEqualTo(RuleInfo.AMENDMENTS_DISAGREE);
        assertThat(line.findings().get(0).because())
                .isEqualTo("by IV-1 it is denied (OA-107 N349), by GOLD it is denied (PR-107 N349)");
        assertThat(line.findings().subList(1, line.findings().size()))
                .extracting(finding -> finding.rule().name() + " " + finding.wins())
                .containsExactly("infusion-day false");
    }

    @Test
    void theRuleThatPendsHasOneName() {
        assertThat(Amendment.DISAGREE).isEqualTo(RuleInfo.AMENDMENTS_DISAGREE);
    }

    /** Files in any order, lines in any order: the same is said of the same line. */
    @Test
    void orderNeverMatters() {
        List<Source> files = new ArrayList<>(List.of(OLD, NEW, GOLD, CONTRACT));
        CompiledPolicy compiled = Policies.compiled(files);
        Random random = new Random(3);
        for (int round = 0; round < 12; round++) {
            Collections.shuffle(files, random);
            assertThat(Policies.compiled(files).javaFiles()).isEqualTo(compiled.javaFiles());
        }
        for (int round = 0; round < 200; round++) {
            Claim claim = claim(random, BOUNDARY.plusDays(random.nextInt(30) - 20L), 8);
            List<Integer> order = new ArrayList<>();
            for (int line = 0; line < claim.lines(); line++) {
                order.add(line);
            }
            Collections.shuffle(order, random);
            Decision decision = ALL.judge(claim);
            Decision shuffled = ALL.judge(reordered(claim, order));
            for (int line = 1; line <= claim.lines(); line++) {
                assertThat(shuffled.line(line).verdict())
                        .isEqualTo(decision.line(line).verdict());
                assertThat(shuffled.line(line).keptByDay())
                        .isEqualTo(decision.line(line).keptByDay());
                assertThat(shuffled.line(line).governedBy())
                        .isEqualTo(decision.line(line).governedBy());
            }
        }
    }

    /** Rules in another order are the same policy. */
    @Test
    void theOrderOfDeclarationsNeverMatters() {
        PolicyEdits turned = edits(turned(OLD), turned(NEW), turned(GOLD), turned(CONTRACT));
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            Claim claim = claim(random, BOUNDARY.plusDays(random.nextInt(30) - 20L), 8);
            assertThat(turned.judge(claim).lines()).isEqualTo(ALL.judge(claim).lines());
        }
    }

    @Test
    void editionsHavePackagesOfTheirOwn() {
        assertThat(classes(Optional.empty()))
                .contains(
                        "hip/family1/Family1.java",
                        "hip/family1/v1_0/Family1Edition.java",
                        "hip/family1/v2_0/gold_plan/SecondVisits.java",
                        "hip/family1/v1_0/gold_plan/Family1Edition.java",
                        "hip/family1/v2_0/aa_contract/SuppliesIncluded.java")
                .doesNotHaveDuplicates()
                .doesNotContain("hip/family1/v1_0/aa_contract/Family1Edition.java");
        assertThat(classes(Optional.of("com.example")))
                .contains("com/example/Family1.java", "com/example/family1/v2_0/Family1Edition.java")
                .allMatch(path -> path.startsWith("com/example/"));
    }

    private static List<String> classes(Optional<String> packageName) {
        return PolicyCompiler.compile(List.of(OLD, NEW, GOLD, CONTRACT), packageName)
                .policy()
                .orElseThrow()
                .javaFiles()
                .stream()
                .map(file -> file.path())
                .toList();
    }

    private static Decision processed(Claim claim, LocalDate day) {
        return ALL.judge(claim, Facts.NONE, Terms.PLAIN.processedOn(day));
    }

    private static Source file(String name) {
        return Policies.read(Path.of("src/test/policies", name));
    }

    private static PolicyEdits edits(Source... files) {
        PolicyFamily family =
                PolicyCompiler.check(List.of(files)).family().orElseThrow().family();
        return new Interpreter(family);
    }

    /** Examples speak of the other version, too. */
    private static Source withoutExamples(Source source) {
        return new Source(
                source.name(), source.text().substring(0, source.text().indexOf("\nexample")));
    }

    /** The declarations behind the header, the last first. */
    private static Source turned(Source source) {
        List<String> parts = new ArrayList<>(List.of(source.text().split("\n(?=[a-z])")));
        Collections.reverse(parts.subList(1, parts.size()));
        return new Source(source.name(), String.join("\n\n", parts) + "\n");
    }

    /** One unit a day on every line, so that each unit has its day. */
    private static Claim claim(Random random, LocalDate start, int lines) {
        List<String> codes = List.of("S9325", "S9326", "J0696", "99601", "99602", "A4222");
        ClaimBuilder claim = Claim.number("C")
                .payer(random.nextBoolean() ? "PLAN-A" : "PLAN-B")
                .billingNpi(random.nextBoolean() ? "1234567893" : "1000000004");
        for (int i = 0; i < lines; i++) {
            LocalDate first = start.plusDays(random.nextInt(5));
            int days = 1 + random.nextInt(5);
            claim.line(
                    codes.get(random.nextInt(codes.size())),
                    line -> line.days(first, first.plusDays(days - 1L)).units(days));
        }
        return claim.build();
    }

    private static Claim reordered(Claim claim, List<Integer> order) {
        ClaimBuilder other = Claim.number("C");
        claim.header().payer().ifPresent(other::payer);
        claim.header().billingNpi().ifPresent(other::billingNpi);
        for (int line : order) {
            copy(claim, line, claim.lineNumber(line), day(claim.firstDay(line)), day(claim.lastDay(line)), other);
        }
        return other.build();
    }

    /** The same claim, its lines cut in two at the boundary. */
    private static Claim cut(Claim claim) {
        ClaimBuilder other = Claim.number("C");
        for (int line = 0; line < claim.lines(); line++) {
            LocalDate first = day(claim.firstDay(line));
            LocalDate last = day(claim.lastDay(line));
            if (first.isBefore(BOUNDARY) && !last.isBefore(BOUNDARY)) {
                copy(claim, line, line + 1, first, BOUNDARY.minusDays(1), other);
                copy(claim, line, line + 101, BOUNDARY, last, other);
            } else {
                copy(claim, line, line + 1, first, last, other);
            }
        }
        return other.build();
    }

    private static void copy(Claim claim, int line, int number, LocalDate first, LocalDate last, ClaimBuilder to) {
        to.line(
                number,
                claim.codeText(line),
                copy -> copy.days(first, last).units(last.toEpochDay() - first.toEpochDay() + 1));
    }

    private static LocalDate day(int day) {
        return LocalDate.ofEpochDay((long) day);
    }

    /** The kept units of each line on each day, the second part of a line that was cut counted with the first. */
    private static SortedMap<String, Units> keptByDay(Decision decision) {
        SortedMap<String, Units> kept = new TreeMap<>();
        decision.lines()
                .forEach(line -> line.keptByDay()
                        .byDate()
                        .forEach((day, units) -> kept.put(line.line() % 100 + " on " + day, units)));
        return kept;
    }
}
