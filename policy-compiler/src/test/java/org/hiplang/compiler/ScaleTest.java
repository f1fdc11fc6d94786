package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hiplang.compiler.example.ExampleRunner;
import org.hiplang.compiler.scale.MadeUpPolicy;
import org.hiplang.compiler.scale.MethodSizes;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.source.Source;
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
