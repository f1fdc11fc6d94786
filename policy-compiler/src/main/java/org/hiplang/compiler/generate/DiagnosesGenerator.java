package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.meaning.DiagnosisMeaning;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.compiler.plan.PolicyPlan.DiagnosisSetPlan;
import org.hiplang.dsl.model.DiagnosisSet.Codes;
import org.hiplang.dsl.model.DiagnosisSet.Item;
import org.hiplang.dsl.model.DiagnosisSet.Reference;
import org.hiplang.runtime.policy.DiagnosisSet;

/** Generates the class that holds a policy's diagnosis sets. */
final class DiagnosesGenerator {
    /** Codes in one text: so the initializer of a set with tens of thousands stays within what Java allows. */
    private static final int TOGETHER = 16;

    private final PolicyPlan plan;

    private DiagnosesGenerator(PolicyPlan plan) {
        this.plan = plan;
    }

    static TypeSpec generate(PolicyPlan plan) {
        DiagnosesGenerator generator = new DiagnosesGenerator(plan);
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.diagnosesClass())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The diagnosis sets of $L.\n", plan.policy().id());
        ManyConstants.add(
                type, plan.diagnosisSets().stream().map(generator::field).toList());
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private FieldSpec field(DiagnosisSetPlan set) {
        CodeBlock items = union(set.set().items());
        return FieldSpec.builder(DiagnosisSet.class, set.constant(), Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "$L\n", Javadoc.text(set.set().label().orElse(set.set().name()) + "."))
                .initializer(
                        set.set().except().isEmpty()
                                ? items
                                : CodeBlock.of(
                                        "$L\n.except($L)",
                                        items,
                                        union(set.set().except())))
                .build();
    }

    /** Codes and ranges together, other sets joined to them. */
    private CodeBlock union(List<Item> items) {
        List<String> own = items.stream()
                .filter(Codes.class::isInstance)
                .map(item -> DiagnosisMeaning.text((Codes) item))
                .toList();
        List<CodeBlock> blocks = new ArrayList<>();
        if (!own.isEmpty()) {
            blocks.add(CodeBlock.of("$T.of($L)", DiagnosisSet.class, texts(own)));
        }
        for (Item item : items) {
            if (item instanceof Reference reference) {
                blocks.add(CodeBlock.of("$L", plan.constant(reference.set())));
            }
        }
        CodeBlock joined = blocks.get(0);
        for (CodeBlock block : blocks.subList(1, blocks.size())) {
            joined = CodeBlock.of("$L.or($L)", joined, block);
        }
        return joined;
    }

    private static CodeBlock texts(List<String> codes) {
        List<CodeBlock> texts = new ArrayList<>();
        for (int first = 0; first < codes.size(); first += TOGETHER) {
            List<String> some = codes.subList(first, Math.min(codes.size(), first + TOGETHER));
            texts.add(CodeBlock.of("$S", some.stream().collect(Collectors.joining(" "))));
        }
        return texts.stream().collect(CodeBlock.joining(",\n"));
    }
}
