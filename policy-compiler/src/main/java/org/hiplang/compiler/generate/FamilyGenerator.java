package org.hiplang.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.plan.FamilyPlan;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.dsl.model.Policy;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.judge.Judge;

/** Generates the class that an application meets, of a policy with several editions. */
final class FamilyGenerator {
    private FamilyGenerator() {}

    static TypeSpec generate(FamilyPlan plan) {
        Policy newest = plan.newest().policy();
        return TypeSpec.classBuilder(plan.className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(PolicyEdits.class)
                .addJavadoc("$L", Javadoc.text(newest.id() + ", " + newest.title() + "."))
                .addField(FieldSpec.builder(Judge.class, "JUDGE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The versions, the oldest first, and these as amended.\n")
                        .initializer(
                                "$T.of($>$>\n$L,\n$L)$<$<",
                                Judge.class,
                                list(plan.versions(), "EDITION"),
                                list(plan.amended(), "AMENDED"))
                        .build())
                .addMethods(EditsMethods.all())
                .build();
    }

    private static CodeBlock list(List<PolicyPlan> editions, String constant) {
        CodeBlock all = editions.stream()
                .map(plan -> CodeBlock.of("$T.$L", ClassName.get(plan.packageName(), plan.editionClass()), constant))
                .collect(CodeBlock.joining(",\n"));
        return editions.isEmpty()
                ? CodeBlock.of("$T.of()", List.class)
                : CodeBlock.of("$T.of($>$>\n$L)$<$<", List.class, all);
    }
}
