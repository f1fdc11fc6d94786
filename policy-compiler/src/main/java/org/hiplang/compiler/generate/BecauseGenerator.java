package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.runtime.policy.Because;

/** Generates why a rule finds what it finds. */
final class BecauseGenerator {
    private BecauseGenerator() {}

    static CodeBlock of(PolicyPlan plan, Because because) {
        if (because instanceof Because.All all) {
            return call("all", all.parts().stream().map(part -> of(plan, part)).toList());
        }
        if (because instanceof Because.Any any) {
            return call(
                    "any", any.alternatives().stream().map(one -> so(plan, one)).toList());
        }
        String text = ((Because.Words) because).text();
        return text.isEmpty()
                ? CodeBlock.of("$T.untold()", Because.class)
                : CodeBlock.of("$T.of($S)", Because.class, text);
    }

    private static CodeBlock so(PolicyPlan plan, Because.Alternative one) {
        CodeBlock because = of(plan, one.because());
        if (one.where().isEmpty()) {
            return CodeBlock.of("$T.so($L, $L)", Because.class, one.number(), because);
        }
        CodeBlock where = one.where().stream()
                .map(each -> FactsGenerator.reading(plan, each))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.so($L, $T.of($L), $L)", Because.class, one.number(), List.class, where, because);
    }

    private static CodeBlock call(String method, List<CodeBlock> parts) {
        return CodeBlock.of("$T.$L($>$>\n$L$<$<)", Because.class, method, CodeBlock.join(parts, ",\n"));
    }
}
