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
import org.hiplang.runtime.policy.CodeClasses;

/** Generates the class that numbers a policy's code sets. */
final class CodesGenerator {
    private static final int LARGE = 200;

    private final PolicyPlan plan;
    private final List<MethodSpec> parts = new ArrayList<>();

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
        MethodSpec classes = classes();
        return type.addField(FieldSpec.builder(CodeClasses.class, "CLASSES", Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Which of the sets each code is in.\n")
                        .initializer("classes()")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(classes)
                .addMethods(parts)
                .build();
    }

    private static FieldSpec number(CodeSetPlan set, int number) {
        return FieldSpec.builder(int.class, set.constant(), Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "$L\n", Javadoc.text(set.set().label().orElse(set.set().name()) + "."))
                .initializer("$L", number)
                .build();
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
        return except.isEmpty()
                ? included
                : CodeBlock.of("$L\n.except($L)", included, union(except, set.variable() + "Except"));
    }

    /** Codes and ranges together, other sets joined to them. */
    private CodeBlock union(List<CodeItem> items, String name) {
        List<CodeBlock> blocks = new ArrayList<>(own(items, name));
        for (CodeItem item : items) {
            if (item instanceof CodeItem.Reference reference) {
                blocks.add(CodeBlock.of("$L", plan.of(reference.set()).variable()));
            }
        }
        CodeBlock joined = blocks.get(0);
        for (CodeBlock block : blocks.subList(1, blocks.size())) {
            joined = CodeBlock.of("$L.or($L)", joined, block);
        }
        return joined;
    }

    /** The codes and ranges; of a large set in methods of their own, so that none grows beyond what Java allows. */
    private List<CodeBlock> own(List<CodeItem> items, String name) {
        List<String> own = items.stream()
                .filter(item -> !(item instanceof CodeItem.Reference))
                .map(CodesGenerator::text)
                .toList();
        if (own.size() <= LARGE) {
            return own.isEmpty() ? List.of() : List.of(codes(own));
        }
        List<CodeBlock> calls = new ArrayList<>();
        for (int first = 0; first < own.size(); first += LARGE) {
            String part = name + "Part" + (calls.size() + 1);
            parts.add(MethodSpec.methodBuilder(part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(org.hiplang.runtime.policy.CodeSet.class)
                    .addStatement("return $L", codes(own.subList(first, Math.min(own.size(), first + LARGE))))
                    .build());
            calls.add(CodeBlock.of("$L()", part));
        }
        return calls;
    }

    private static CodeBlock codes(List<String> items) {
        String quoted = items.stream().map(item -> '"' + item + '"').collect(Collectors.joining(", "));
        return CodeBlock.of("$T.of($L)", org.hiplang.runtime.policy.CodeSet.class, quoted);
    }

    private static String text(CodeItem item) {
        return item instanceof CodeItem.Range range
                ? range.first() + "-" + range.last()
                : ((CodeItem.Single) item).code();
    }
}
