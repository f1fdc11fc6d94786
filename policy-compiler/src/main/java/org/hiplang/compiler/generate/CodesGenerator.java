package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.compiler.plan.PolicyPlan.CodeSetPlan;
import org.hiplang.dsl.model.CodeItem;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.runtime.policy.CodeClasses;

/** Generates the class that numbers a policy's code sets. */
final class CodesGenerator {
    private static final int LARGE = 200;

    private final PolicyPlan plan;

    private CodesGenerator(PolicyPlan plan) {
        this.plan = plan;
    }

    static TypeSpec generate(PolicyPlan plan) {
        return new CodesGenerator(plan).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.codesClass())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The code sets of $L, by number.\n", plan.policy().id());
        for (int number = 0; number < plan.codeSets().size(); number++) {
            type.addField(number(plan.codeSets().get(number), number));
        }
        addLargeSets(type);
        return type.addField(FieldSpec.builder(CodeClasses.class, "CLASSES", Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Which of the sets each code is in.\n")
                        .initializer("classes()")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(classes())
                .build();
    }

    private static FieldSpec number(CodeSetPlan set, int number) {
        return FieldSpec.builder(int.class, set.constant(), Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "$L\n", Javadoc.text(set.set().label().orElse(set.set().name()) + "."))
                .initializer("$L", number)
                .build();
    }

    /** The codes of a large set by themselves, so that no method grows beyond what Java allows. */
    private void addLargeSets(TypeSpec.Builder type) {
        for (CodeSetPlan set : plan.codeSets()) {
            List<String> own = own(set.set().items());
            for (int part = 0; own.size() > LARGE && part * LARGE < own.size(); part++) {
                List<String> some = own.subList(part * LARGE, Math.min(own.size(), (part + 1) * LARGE));
                type.addMethod(MethodSpec.methodBuilder(part(set.variable(), part))
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(org.hiplang.runtime.policy.CodeSet.class)
                        .addStatement("return $L", codes(some))
                        .build());
            }
        }
    }

    private static String part(String variable, int part) {
        return variable + "Part" + (part + 1);
    }

    private MethodSpec classes() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("classes")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(CodeClasses.class);
        for (CodeSetPlan set : plan.codeSets()) {
            method.addStatement("$T $L = $L", org.hiplang.runtime.policy.CodeSet.class, set.variable(), codes(set));
        }
        String all = plan.codeSets().stream().map(CodeSetPlan::variable).collect(Collectors.joining(",\n"));
        return method.addStatement("return $T.of(\n$L)", CodeClasses.class, all).build();
    }

    private CodeBlock codes(CodeSetPlan set) {
        CodeBlock included = union(set.set().items(), set.variable());
        List<CodeItem> except = set.set().except();
        return except.isEmpty() ? included : CodeBlock.of("$L\n.except($L)", included, union(except, ""));
    }

    /** Codes and ranges together, other sets joined to them. */
    private CodeBlock union(List<CodeItem> items, String variable) {
        List<String> own = own(items);
        List<CodeBlock> parts = new ArrayList<>();
        if (own.size() > LARGE && !variable.isEmpty()) {
            for (int part = 0; part * LARGE < own.size(); part++) {
                parts.add(CodeBlock.of("$L()", part(variable, part)));
            }
        } else if (!own.isEmpty()) {
            parts.add(codes(own));
        }
        for (CodeItem item : items) {
            if (item instanceof CodeItem.Reference reference) {
                parts.add(CodeBlock.of("$L", variable(reference.set())));
            }
        }
        CodeBlock joined = parts.get(0);
        for (CodeBlock part : parts.subList(1, parts.size())) {
            joined = CodeBlock.of("$L.or($L)", joined, part);
        }
        return joined;
    }

    private static CodeBlock codes(List<String> items) {
        String quoted = items.stream().map(item -> '"' + item + '"').collect(Collectors.joining(", "));
        return CodeBlock.of("$T.of($L)", org.hiplang.runtime.policy.CodeSet.class, quoted);
    }

    private static List<String> own(List<CodeItem> items) {
        return items.stream()
                .filter(item -> !(item instanceof CodeItem.Reference))
                .map(CodesGenerator::text)
                .toList();
    }

    private static String text(CodeItem item) {
        return item instanceof CodeItem.Range range
                ? range.first() + "-" + range.last()
                : ((CodeItem.Single) item).code();
    }

    private String variable(CodeSet set) {
        return plan.codeSets().stream()
                .filter(other -> other.set().equals(set))
                .findFirst()
                .orElseThrow()
                .variable();
    }
}
