package org.hiplang.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiplang.maven.Project.VISITS;

import java.util.List;
import java.util.Optional;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.compiler.interpret.Interpreter;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.dsl.source.Source;
import org.hiplang.maven.ExampleOutcome.Kind;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.judge.Judge;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.table.Tables;
import org.junit.jupiter.api.Test;

class ExampleRunTest {
    private static PolicyFamily policy(String text) {
        return PolicyCompiler.compile(List.of(new Source("visits.hip", text)), Optional.empty())
                .policy()
                .orElseThrow()
                .policy();
    }

    private final PolicyFamily policy = policy(VISITS);
    private final PolicyEdits edits = new Interpreter(policy);

    @Test
    void examplesHold() {
        assertThat(new ExampleRun(edits, edits, Tables.NONE).run(policy.examples()))
                .extracting(ExampleOutcome::kind)
                .containsExactly(Kind.HOLDS, Kind.HOLDS);
    }

    @Test
    void anExampleFailsWithWhatWasExpectedAndWhatCameAndWhy() {
        PolicyFamily wrong = policy(VISITS.replace("    1  denied  by visit-needs-per-diem", "    1  clear"));
        List<ExampleOutcome> outcomes = new ExampleRun(edits, edits, Tables.NONE).run(wrong.examples());

        assertThat(outcomes).extracting(ExampleOutcome::kind).containsExactly(Kind.HOLDS, Kind.FAILS);
        assertThat(outcomes.get(1).text())
                .contains("line 1\n  expected  clear\n  got       denied")
                .contains("why       visit-needs-per-diem: ");
    }

    @Test
    void anExampleFailsWhereTheCompiledPolicyAndTheInterpreterDisagree() {
        PolicyEdits other = new Interpreter(policy(VISITS.replace("S9500 to S9504", "S9501 to S9504")));
        List<ExampleOutcome> outcomes = new ExampleRun(edits, other, Tables.NONE).run(policy.examples());

        assertThat(outcomes).extracting(ExampleOutcome::kind).containsExactly(Kind.FAILS, Kind.HOLDS);
        assertThat(outcomes.get(0).text()).startsWith("the compiled policy and the interpreter disagree\n");
    }

    @Test
    void aPolicyThatThrowsBreaksItsExamples() {
        PolicyEdits broken = new PolicyEdits() {
            @Override
            public PolicyInfo info() {
                return edits.info();
            }

            @Override
            public Judge judge() {
                throw new IllegalStateException("no such code");
            }
        };

        assertThat(new ExampleRun(broken, edits, Tables.NONE).run(policy.examples()))
                .allSatisfy(outcome -> assertThat(outcome.kind()).isEqualTo(Kind.BREAKS))
                .allSatisfy(outcome -> assertThat(outcome.text()).contains("no such code"));
    }
}
