package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import java.util.stream.Stream;
import org.hiplang.dsl.model.Condition;
import org.hiplang.runtime.claim.HeaderField;

/** What is asked of one line by itself and never unknown: its place, what it names, what the claim says of it. */
final class LineTests {
    private LineTests() {}

    /**
     * A test.
     *
     * @param so whether the condition is asked to hold, or not to
     */
    static CodeBlock of(FinderMembers members, Condition condition, String line, boolean so) {
        if (condition instanceof Condition.PlaceIs place) {
            return any(
                    place.is() == so,
                    place.places().stream().map(one -> CodeBlock.of("b.isAt($L, $L)", line, members.place(one))));
        }
        if (condition instanceof Condition.Carries carries) {
            String test = switch (carries.what()) {
                case NDC -> "hasNdc";
                case RENDERING_PROVIDER -> "hasRenderingProvider";
                case PRIOR_AUTHORIZATION -> "hasPriorAuthorization";
            };
            return CodeBlock.of("$Lb.$L($L)", carries.has() == so ? "" : "!", test, line);
        }
        Condition.HeaderIs header = (Condition.HeaderIs) condition;
        return any(
                header.is() == so,
                header.values().stream()
                        .map(value -> CodeBlock.of(
                                "b.says($T.$L, $L, $S)",
                                HeaderField.class,
                                header.field().name(),
                                line,
                                value)));
    }

    private static CodeBlock any(boolean is, Stream<CodeBlock> tests) {
        return tests.collect(CodeBlock.joining(" || ", is ? "(" : "!(", ")"));
    }
}
