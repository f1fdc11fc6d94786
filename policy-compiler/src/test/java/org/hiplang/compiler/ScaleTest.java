package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hiplang.compiler.example.ExampleRunner;
import org.hiplang.compiler.scale.MadeUpPolicy;
import org.hiplang.compiler.scale.MethodSizes;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.claim.Claim;
import org.junit.jupiter.api.Test;

/** A policy of many rules and code sets. */
class ScaleTest {
    /** HotSpot compiles no larger method. */
    private static final int LARGEST = 8000;

    private static final int RULES = 1200;

    private static final List<Source> SOURCE =
            List.of(new Source("scale.hip", MadeUpPolicy.of(RULES, 1).text()));

    @Test
    void isCompiledWithoutAWarning() {
        assertThat(PolicyCompiler.check(SOURCE).diagnostics())
                .filteredOn(found -> found.code() != DiagnosticCode.UNUSED)
                .isEmpty();
    }

    @Test
    void decidesAsItsExamplesSay() {
        CompiledPolicy policy = Policies.compiled(SOURCE);
        ExampleRunner compiled = new ExampleRunner(InMemoryJavac.load(policy));
        ExampleRunner interpreted = new ExampleRunner(policy.checked().interpreter());
        List<Example> examples = policy.policy().newest().examples();
        assertThat(examples).hasSize(RULES);
        assertThat(examples.stream().flatMap(example -> interpreted.run(example).failures().stream()))
                .isEmpty();
        assertThat(examples.stream().flatMap(example -> compiled.run(example).failures().stream()))
                .isEmpty();
    }

    @Test
    void theLongestConditionIsCompiled() {
        String alternatives = IntStream.rangeClosed(1, 300)
                .mapToObj(n -> "no line in A%04d covers one of its days".formatted(n))
                .collect(Collectors.joining("\n    or "));
        Source longest = new Source("longest.hip", """
            policy LONG1 "The longest condition"
              version   1
              in force  from 2021-01-01
            rule longest "Something is missing"
              cites "A" 1
              each line in 99601
              where %s
              is noted
            """.formatted(alternatives));
        Claim claim = Claim.number("A")
                .line("99601", line -> line.day(LocalDate.of(2021, 1, 1)))
                .build();

        assertThat(InMemoryJavac.load(Policies.compiled(longest))
                        .judge(claim)
                        .line(1)
                        .findings())
                .hasSize(1);
    }

    @Test
    void hasNoMethodThatHotSpotLeavesUncompiled() throws IOException {
        CompiledPolicy policy = Policies.compiled(SOURCE);
        Collection<byte[]> classes = InMemoryJavac.classes(policy).values();
        assertThat(classes).hasSizeGreaterThan(RULES);
        List<MethodSizes.Size> large = new ArrayList<>();
        for (byte[] classFile : classes) {
            MethodSizes.of(classFile).stream()
                    .filter(size -> size.bytes() > LARGEST)
                    .forEach(large::add);
        }
        assertThat(large).isEmpty();
    }
}
