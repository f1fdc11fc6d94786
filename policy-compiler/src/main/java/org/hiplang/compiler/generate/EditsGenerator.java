package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.compiler.plan.PolicyPlan.RulePlan;
import org.hiplang.runtime.judge.Edit;

/**
 * Generates the list of a policy's rules. Of many rules some stand in a class of their own, since Java limits both what a
 * method may hold and what a class may name.
 */
final class EditsGenerator {
    private final PolicyPlan plan;
    private final List<List<RulePlan>> parts = new ArrayList<>();

    EditsGenerator(PolicyPlan plan) {
        this.plan = plan;
        int together = PolicyPlan.EDITS_TOGETHER;
        for (int first = 0; first < plan.rules().size(); first += together) {
            parts.add(plan.rules().subList(first, Math.min(plan.rules().size(), first + together)));
        }
    }

    /** The method that lists all rules. */
    void addTo(TypeSpec.Builder type) {
        MethodSpec.Builder all = edits().addModifiers(Modifier.PRIVATE)
                .addJavadoc("Every rule, each after those whose verdicts it reads.\n");
        if (parts.size() <= 1) {
            type.addMethod(all.addStatement("return $L", list(plan.rules())).build());
            return;
        }
        all.addStatement("$T<$T> edits = new $T<>()", List.class, Edit.class, ArrayList.class);
        for (int part = 0; part < parts.size(); part++) {
            String name = plan.editsClass(part);
            all.addStatement("edits.addAll($L.edits())", name);
            type.addType(TypeSpec.classBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addMethod(edits().addStatement("return $L", list(parts.get(part)))
                            .build())
                    .build());
        }
        type.addMethod(all.addStatement("return edits").build());
    }

    private static MethodSpec.Builder edits() {
        return MethodSpec.methodBuilder("edits")
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(List.class, Edit.class));
    }

    private static CodeBlock list(List<RulePlan> rules) {
        CodeBlock edits = rules.stream()
                .map(rule -> CodeBlock.of("new $L()", rule.className()))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of("$T.of(\n$L)", List.class, edits);
    }
}
