package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hiplang.compiler.example.ExampleResult;
import org.hiplang.compiler.example.ExampleRunner;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated code and interpreter say the same of every claim, and what the examples say. */
class AgreementTest {
    static List<List<Source>> policies() {
        return Policies.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void examplesHoldEitherWay(List<Source> sources) {
        CompiledPolicy compiled = Policies.compiled(sources);
        ExampleRunner interpreted = new ExampleRunner(compiled.checked().interpreter());
        ExampleRunner generated = new ExampleRunner(InMemoryJavac.load(compiled));

        for (Example example : compiled.policy().examples()) {
            ExampleResult result = interpreted.run(example);
            assertThat(result.failures()).as(example.name()).isEmpty();
            assertThat(generated.run(example).failures()).as(example.name()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void decisionsAreEqual(List<Source> sources) {
        CompiledPolicy compiled = Policies.compiled(sources);
        PolicyEdits interpreted = compiled.checked().interpreter();
        PolicyEdits generated = InMemoryJavac.load(compiled);
        RandomClaims claims = new RandomClaims(compiled.checked(), 20200901);

        for (int round = 0; round < 800; round++) {
            Claim claim = claims.claim(1 + round % 12, 9);
            Facts facts = round % 2 == 0 ? claims.facts(claim) : Facts.NONE;
            Terms terms = claims.terms();
            Decision expected = interpreted.judge(claim, facts, terms);
            assertThat(generated.judge(claim, facts, terms))
                    .as("claim %d", round)
                    .isEqualTo(expected);
            assertThat(generated.judge().generally(claim, facts, terms))
                    .as("claim %d in the general way", round)
                    .isEqualTo(expected);
        }
    }

    /** At, below and above the width of a machine word, in lines and in days. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void decisionsAreEqualOnLargeClaims(List<Source> sources) {
        CompiledPolicy compiled = Policies.compiled(sources);
        PolicyEdits interpreted = compiled.checked().interpreter();
        PolicyEdits generated = InMemoryJavac.load(compiled);
        RandomClaims claims = new RandomClaims(compiled.checked(), 64);

        assertEqual(interpreted, generated, claims, 32, 33, 63, 64, 65, 127, 128);
    }

    /** As large as claims come: institutional ones have 999 lines. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("fewPolicies")
    void decisionsAreEqualOnTheLargestClaims(List<Source> sources) {
        CompiledPolicy compiled = Policies.compiled(sources);
        RandomClaims claims = new RandomClaims(compiled.checked(), 999);
        assertEqual(compiled.checked().interpreter(), InMemoryJavac.load(compiled), claims, 450, 999);
    }

    static List<List<Source>> fewPolicies() {
        List<String> few = List.of("around.hip", "counts.hip", "kinds.hip", "small-conditions.hip", "unknowns.hip");
        return Policies.all().stream()
                .filter(sources -> few.contains(sources.get(0).name()))
                .toList();
    }

    private static void assertEqual(PolicyEdits interpreted, PolicyEdits generated, RandomClaims claims, int... sizes) {
        for (int size : sizes) {
            Claim lines = claims.claim(size, 3);
            assertThat(generated.judge(lines)).isEqualTo(interpreted.judge(lines));
            Claim days = claims.claim(6, size);
            assertThat(generated.judge(days)).isEqualTo(interpreted.judge(days));
            Facts facts = claims.facts(days);
            assertThat(generated.judge(days, facts)).isEqualTo(interpreted.judge(days, facts));
        }
    }
}
