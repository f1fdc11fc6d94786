package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.compiler.example.ExampleRunner;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.Verdict;
import org.junit.jupiter.api.Test;

/** Readings, as a build and as a run switch them. */
class ReadingsTest {
    private static final Source SOURCE = Policies.read(Path.of("src/test/policies/readings.hip"));
    private static final LocalDate DAY = LocalDate.of(2020, 9, 1);
    private static final Claim SUPPLY = Claim.number("SUPPLY")
            .placeOfService("12")
            .line("S9500", line -> line.day(DAY))
            .line("A4222", line -> line.day(DAY))
            .build();

    @Test
    void aRunSwitchesOne() {
        PolicyEdits edits = InMemoryJavac.load(Policies.compiled(SOURCE));
        Decision own = edits.judge(SUPPLY);
        Decision switched = edits.judge(SUPPLY, Facts.NONE, Terms.PLAIN.reading("billed-with", "billed"));

        assertThat(own.line(2).verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(own.readings()).isEmpty();
        assertThat(switched.line(2).verdict()).isEqualTo(Verdict.INCLUDED);
        assertThat(switched.readings()).isEqualTo(Map.of("billed-with", "billed"));
    }

    @Test
    void aBuildSwitchesOneAndExamplesHoldAllTheSame() {
        CompiledPolicy compiled = compile(Map.of("billed-with", "billed", "of-another-policy", "word"))
                .policy()
                .orElseThrow();
        PolicyEdits edits = InMemoryJavac.load(compiled);

        assertThat(edits.judge(SUPPLY).line(2).verdict()).isEqualTo(Verdict.INCLUDED);
        assertThat(edits.judge(SUPPLY).readings()).isEqualTo(Map.of("billed-with", "billed"));
        assertThat(edits.judge(SUPPLY, Facts.NONE, Terms.PLAIN.reading("billed-with", "payable"))
                        .readings())
                .isEmpty();
        assertThat(edits.info().reading("billed-with").orElseThrow().inForce()).isEqualTo("billed");
        assertThat(edits.info().reading("billed-with").orElseThrow().written()).isEqualTo("payable");
        for (Example example : compiled.policy().examples()) {
            assertThat(new ExampleRunner(edits).run(example).failures()).isEmpty();
        }
    }

    @Test
    void aBuildCannotSwitchToAWordThatTheReadingDoesNotHave() {
        assertThat(compile(Map.of("billed-with", "biled")).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.UNKNOWN_WORD);
                    assertThat(diagnostic.span().text()).isEqualTo("billed-with");
                    assertThat(diagnostic.help()).contains("did you mean `billed`?");
                });
    }

    @Test
    void termsThatThePolicyDoesNotHaveAreRefused() {
        PolicyEdits edits = InMemoryJavac.load(Policies.compiled(SOURCE));
        Terms unknown = Terms.PLAIN.reading("biled-with", "billed");

        assertThatThrownBy(() -> edits.judge(SUPPLY, Facts.NONE, unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("policy READ1 has no reading `biled-with`");
        assertThatThrownBy(() -> edits.judge(SUPPLY, Facts.NONE, Terms.PLAIN.reading("billed-with", "paid")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`paid` is not a word of reading `billed-with`; it is billed or payable");
        assertThat(edits.judge(SUPPLY, Facts.NONE, unknown.of(edits.info()))).isEqualTo(edits.judge(SUPPLY));
    }

    /** A reading is no reason: what is told is what was found on the claim. */
    @Test
    void becauseLeavesReadingsOut() {
        PolicyEdits edits = InMemoryJavac.load(Policies.compiled(SOURCE));
        Terms billed = Terms.PLAIN.reading("billed-with", "billed");

        assertThat(edits.judge(SUPPLY, Facts.NONE, billed)
                        .line(2)
                        .findings()
                        .get(0)
                        .because())
                .isEqualTo("a per diem covers one of the line's days");
    }

    private static Compilation compile(Map<String, String> readings) {
        return PolicyCompiler.compile(List.of(SOURCE), Beside.NOTHING, Optional.empty(), readings);
    }
}
