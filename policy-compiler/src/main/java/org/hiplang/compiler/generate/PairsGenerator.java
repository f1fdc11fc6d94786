package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.compiler.plan.PolicyPlan.PairsPlan;
import org.hiplang.dsl.model.Pairs;
import org.hiplang.runtime.policy.PairsInfo;

/** Generates the class that holds a policy's tables of pairs. */
final class PairsGenerator {
    private PairsGenerator() {}

    static TypeSpec generate(PolicyPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.pairsClass())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The codes that $L reads in pairs.\n", plan.policy().id());
        plan.pairs().forEach(pairs -> type.addField(field(plan, pairs)));
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private static FieldSpec field(PolicyPlan policy, PairsPlan plan) {
        CodeBlock columns =
                plan.pairs().columns().stream().map(PairsGenerator::column).collect(CodeBlock.joining(",\n"));
        return FieldSpec.builder(PairsInfo.class, plan.constant(), Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($>$>\n$S,\n$T.of($L),\n$T.TABLES)$<$<",
                        PairsInfo.class,
                        plan.pairs().name(),
                        List.class,
                        columns,
                        TablesGenerator.type(policy))
                .build();
    }

    private static CodeBlock column(Pairs.Column column) {
        CodeBlock values =
                column.values().stream().map(value -> CodeBlock.of("$S", value)).collect(CodeBlock.joining(", "));
        return CodeBlock.of("new $T($S, $T.of($L))", PairsInfo.Column.class, column.name(), List.class, values);
    }
}
