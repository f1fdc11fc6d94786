package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.compiler.plan.PolicyPlan.ReadingPlan;
import org.hiplang.compiler.words.Descriptions;
import org.hiplang.runtime.policy.ReadingInfo;

/** Generates the class that holds a policy's readings. */
final class ReadingsGenerator {
    private ReadingsGenerator() {}

    static TypeSpec generate(PolicyPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.readingsClass())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "What the document of $L leaves open.\n", plan.policy().id());
        ManyConstants.add(
                type, plan.readings().stream().map(ReadingsGenerator::field).toList());
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private static FieldSpec field(ReadingPlan plan) {
        ReadingInfo reading = Descriptions.of(plan.reading());
        CodeBlock options = reading.options().stream()
                .map(option -> CodeBlock.of("new $T($S, $S)", ReadingInfo.Option.class, option.word(), option.text()))
                .collect(CodeBlock.joining(",\n"));
        CodeBlock statement = reading.statement()
                .map(number -> CodeBlock.of("$T.of($S)", Optional.class, number))
                .orElse(CodeBlock.of("$T.empty()", Optional.class));
        return FieldSpec.builder(ReadingInfo.class, plan.constant(), Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($>$>\n$S, $L,\n$S,\n$T.of($>$>\n$L),$<$<\n$S, $S)$<$<",
                        ReadingInfo.class,
                        reading.name(),
                        statement,
                        reading.question(),
                        List.class,
                        options,
                        reading.written(),
                        reading.inForce())
                .build();
    }
}
