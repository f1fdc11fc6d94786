package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.hiplang.runtime.policy.Because;

/** Generates why a rule finds what it finds. */
final class BecauseGenerator {
    private BecauseGenerator() {}

    static CodeBlock of(Because because) {
        if (because instanceof Because.All all) {
            return call("all", all.parts().stream().map(BecauseGenerator::of).toList());
        }
        if (because instanceof Because.Any any) {
            return call(
                    "any",
                    any.alternatives().stream()
                            .map(one -> CodeBlock.of("$T.so($L, $L)", Because.class, one.number(), of(one.because())))
                            .toList());
        }
        String text = ((Because.Words) because).text();
        return text.isEmpty()
                ? CodeBlock.of("$T.untold()", Because.class)
                : CodeBlock.of("$T.of($S)", Because.class, text);
    }

    private static CodeBlock call(String method, List<CodeBlock> parts) {
        return CodeBlock.of("$T.$L($>$>\n$L$<$<)", Because.class, method, CodeBlock.join(parts, ",\n"));
    }
}
