package org.hiplang.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.plan.FamilyPlan;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.runtime.table.Tables;

/** Generates the class that finds a policy's tables in its jar. */
final class TablesGenerator {
    private TablesGenerator() {}

    static ClassName type(PolicyPlan plan) {
        return ClassName.get(plan.root(), plan.tablesClass());
    }

    static TypeSpec generate(FamilyPlan family) {
        PolicyPlan plan = family.newest();
        CodeBlock files = Stream.concat(
                        family.tables().stream().map(table -> table + ".table"),
                        family.pairs().stream().map(pairs -> pairs + ".pairs"))
                .map(file -> CodeBlock.of("$S", file))
                .collect(CodeBlock.joining(", "));
        return TypeSpec.classBuilder(type(plan))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The reference tables of $L.\n", plan.policy().id())
                .addField(FieldSpec.builder(Tables.class, "TABLES", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($L.class, $L)", Tables.class, plan.tablesClass(), files)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }
}
