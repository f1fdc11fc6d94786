package org.hiplang.benchmarks.eight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.benchmarks.claims.ClaimGenerator;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.eight.cel.CelRules;
import org.hiplang.benchmarks.eight.columns.ColumnsEngine;
import org.hiplang.benchmarks.eight.drools.DroolsRules;
import org.hiplang.benchmarks.eight.expert.ExpertEngine;
import org.hiplang.benchmarks.eight.hip.HipEngine;
import org.hiplang.benchmarks.eight.hip.SittingEngine;
import org.hiplang.benchmarks.eight.plain.PlainRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every engine finds the same on every claim that is measured, and on claims of another seed. */
final class AgreementTest {
    private static final int COUNT = 10_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void findsWhatHipFinds(String name, Supplier<Engine> engine) {
        Agreement.check(new HipEngine(), engine.get(), ClaimGenerator.claims(ClaimGenerator.SEED, COUNT));
        Agreement.check(new HipEngine(), engine.get(), ClaimGenerator.claims(ClaimGenerator.SEED + 1, COUNT));
    }

    static Stream<Arguments> findsWhatHipFinds() {
        return Stream.of(
                engine("sitting", SittingEngine::new),
                engine("expert", ExpertEngine::new),
                engine("columns", ColumnsEngine::new),
                engine("plain", PlainRules::new),
                engine("drools pooled", DroolsRules::pooledSessions),
                engine("drools new", DroolsRules::newSessions),
                engine("cel", CelRules::new));
    }

    @Test
    void everyRuleFindsSomething() {
        Set<EightRule> found = ClaimGenerator.claims(ClaimGenerator.SEED, COUNT).stream()
                .flatMap(claim -> new ExpertEngine().find(claim).stream())
                .map(Found::rule)
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(EnumSet.allOf(EightRule.class));
    }

    @Test
    void anEngineThatMissesADayIsSaidTo() {
        List<GeneratedClaim> claims = ClaimGenerator.claims(ClaimGenerator.SEED, 100);
        Engine misses = claim -> new ExpertEngine()
                .find(claim).stream()
                        .map(found -> new Found(found.rule(), found.line(), found.days() & (found.days() - 1)))
                        .toList();

        assertThatIllegalStateException()
                .isThrownBy(() -> Agreement.check(new ExpertEngine(), misses, claims))
                .withMessageContaining("ExpertEngine finds");
    }

    private static Arguments engine(String name, Supplier<Engine> engine) {
        return Arguments.of(name, engine);
    }
}
