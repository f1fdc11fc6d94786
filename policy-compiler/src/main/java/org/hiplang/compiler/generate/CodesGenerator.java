package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.compiler.plan.PolicyPlan.CodeSetPlan;
import org.hiplang.dsl.model.CodeItem;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.CodeSet;

/** Generates the class that numbers a policy's code sets. */
final class CodesGenerator {
    /** Codes and ranges in one text: a class may have no more than some 65,000 constants. */
    private static final int TOGETHER = 16;

    /** Texts in one method. */
    private static final int LARGE = 200;

    private static final int BYTES_OF_AN_ITEM = 8;

    /** Well below what HotSpot compiles, for it is an estimate. */
    private static final int LARGEST_METHOD = 4000;

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
        if (plan.codeSets().stream().mapToInt(CodesGenerator::bytes).sum() > LARGEST_METHOD) {
            return filled(method);
        }
        for (CodeSetPlan set : plan.codeSets()) {
            method.addStatement("$T $L = $L", CodeSet.class, set.variable(), codes(set, CodeSetPlan::variable));
        }
        String all = plan.codeSets().stream().map(CodeSetPlan::variable).collect(Collectors.joining(",\n"));
        return method.addStatement("return $T.of(\n$L)", CodeClasses.class, all).build();
    }

    /** Of many sets some in a method. */
    private MethodSpec filled(MethodSpec.Builder method) {
        method.addStatement(
                "$T[] sets = new $T[$L]",
                CodeSet.class,
                CodeSet.class,
                plan.codeSets().size());
        Function<CodeSetPlan, String> place = set -> "sets[" + set.constant() + "]";
        CodeBlock.Builder some = CodeBlock.builder();
        int bytes = 0;
        int calls = 0;
        for (CodeSetPlan set : plan.codeSets()) {
            if (bytes + bytes(set) > LARGEST_METHOD) {
                method.addStatement("$L(sets)", part(some.build(), ++calls));
                some = CodeBlock.builder();
                bytes = 0;
            }
            some.addStatement("$L = $L", place.apply(set), codes(set, place));
            bytes += bytes(set);
        }
        return method.addStatement("$L(sets)", part(some.build(), ++calls))
                .addStatement("return $T.of(sets)", CodeClasses.class)
                .build();
    }

    private String part(CodeBlock statements, int number) {
        String name = "codes" + number;
        parts.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(CodeSet[].class, "sets")
                .addCode(statements)
                .build());
        return name;
    }

    /** About how many bytes of bytecode a set takes. */
    private static int bytes(CodeSetPlan set) {
        long texts = Stream.of(set.set().items(), set.set().except())
                .flatMap(List::stream)
                .filter(item -> !(item instanceof CodeItem.Reference))
                .count();
        int items = set.set().items().size() + set.set().except().size();
        return BYTES_OF_AN_ITEM * (4 + items - (int) (texts - texts / TOGETHER));
    }

    private CodeBlock codes(CodeSetPlan set, Function<CodeSetPlan, String> name) {
        CodeBlock included = union(set.set().items(), set.variable(), name);
        List<CodeItem> except = set.set().except();
        return except.isEmpty()
                ? included
                : CodeBlock.of("$L\n.except($L)", included, union(except, set.variable() + "Except", name));
    }

    /** Codes and ranges together, other sets joined to them. */
    private CodeBlock union(List<CodeItem> items, String own, Function<CodeSetPlan, String> name) {
        List<CodeBlock> blocks = new ArrayList<>(own(items, own));
        for (CodeItem item : items) {
            if (item instanceof CodeItem.Reference reference) {
                blocks.add(CodeBlock.of("$L", name.apply(plan.of(reference.set()))));
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
        List<String> codes = items.stream()
                .filter(item -> !(item instanceof CodeItem.Reference))
                .map(CodesGenerator::text)
                .toList();
        List<String> own = new ArrayList<>();
        for (int first = 0; first < codes.size(); first += TOGETHER) {
            own.add(String.join(" ", codes.subList(first, Math.min(codes.size(), first + TOGETHER))));
        }
        if (own.size() <= LARGE) {
            return own.isEmpty() ? List.of() : List.of(codes(own));
        }
        List<CodeBlock> calls = new ArrayList<>();
        for (int first = 0; first < own.size(); first += LARGE) {
            String part = name + "Part" + (calls.size() + 1);
            parts.add(MethodSpec.methodBuilder(part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(CodeSet.class)
                    .addStatement("return $L", codes(own.subList(first, Math.min(own.size(), first + LARGE))))
                    .build());
            calls.add(CodeBlock.of("$L()", part));
        }
        return calls;
    }

    private static CodeBlock codes(List<String> items) {
        String quoted = items.stream().map(item -> '"' + item + '"').collect(Collectors.joining(",\n"));
        return CodeBlock.of("$T.of($L)", CodeSet.class, quoted);
    }

    private static String text(CodeItem item) {
        return item instanceof CodeItem.Range range
                ? range.first() + "-" + range.last()
                : ((CodeItem.Single) item).code();
    }
}
