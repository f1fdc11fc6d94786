package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.compiler.plan.PolicyPlan.FactPlan;
import org.hiplang.compiler.words.Descriptions;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.FactSource;
import org.hiplang.runtime.policy.ReadingIs;
import org.hiplang.runtime.table.Tables;

/** Generates the class that holds a policy's facts. */
final class FactsGenerator {
    private static final CodeBlock NOTHING = CodeBlock.of("$T.empty()", Optional.class);

    private FactsGenerator() {}

    static TypeSpec generate(PolicyPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.factsClass())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "What $L turns on and a claim does not carry.\n",
                        plan.policy().id());
        ManyConstants.add(
                type, plan.facts().stream().map(fact -> field(plan, fact)).toList());
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private static FieldSpec field(PolicyPlan policy, FactPlan plan) {
        FactInfo fact = Descriptions.of(plan.fact(), Tables.NONE);
        CodeBlock values =
                fact.values().stream().map(value -> CodeBlock.of("$S", value)).collect(CodeBlock.joining(", "));
        CodeBlock presumed = fact.presumed()
                .map(value -> CodeBlock.of("$T.of($S)", Optional.class, value))
                .orElse(CodeBlock.of("$T.empty()", Optional.class));
        return FieldSpec.builder(FactInfo.class, plan.constant(), Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($>$>\n$S, $T.$L, $T.$L, $T.of($L), $S, $L,\n$L,\n$L)$<$<",
                        FactInfo.class,
                        fact.name(),
                        FactInfo.Scope.class,
                        fact.scope(),
                        FactInfo.Type.class,
                        fact.type(),
                        List.class,
                        values,
                        fact.proof(),
                        presumed,
                        fact.where()
                                .map(where -> CodeBlock.of("$T.of($L)", Optional.class, reading(policy, where)))
                                .orElse(NOTHING),
                        fact.source().map(source -> source(policy, source)).orElse(NOTHING))
                .build();
    }

    private static CodeBlock source(PolicyPlan policy, FactSource source) {
        CodeBlock by = source.by().stream()
                .map(each -> CodeBlock.of("$T.$L", FactSource.By.class, each.name()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "$T.of(new $T($S, $T.of($L), $T.TABLES))",
                Optional.class,
                FactSource.class,
                source.table(),
                List.class,
                by,
                TablesGenerator.type(policy));
    }

    /** That a policy is read in one of some ways. */
    static CodeBlock reading(PolicyPlan policy, ReadingIs is) {
        List<String> words =
                is.reading().words().stream().filter(is.words()::contains).toList();
        return CodeBlock.of(
                "new $T($L.$L, $L)",
                ReadingIs.class,
                policy.readingsClass(),
                policy.readingConstant(is.reading().name()),
                Constants.set(words));
    }
}
