package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.plan.Unique;

/** The constants and predicates that a condition, of a rule or of which claims are judged, needs, in the order it first needs them. */
final class RuleMembers {
    private final Map<CodeBlock, FieldSpec> fields = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final Unique names = new Unique();

    RuleMembers() {
        List.of(
                        "RULE",
                        "rule",
                        "judges",
                        "holds",
                        "choices",
                        "choosesByDay",
                        "isAlikeOnLikeDays",
                        "looksAt",
                        "factsRead",
                        "so",
                        "judge",
                        "before",
                        "INFO",
                        "JUDGE",
                        "EDITION",
                        "AMENDED",
                        "applies",
                        "governs")
                .forEach(names::of);
    }

    /** The name of a constant with that value; equal values share one. */
    String constant(TypeName type, String name, CodeBlock value) {
        return fields.computeIfAbsent(
                        value,
                        key -> FieldSpec.builder(
                                        type, names.of(name), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                                .initializer(value)
                                .build())
                .name();
    }

    /** A name that no other member has. */
    String name(String wanted) {
        return names.of(wanted);
    }

    void add(MethodSpec method) {
        methods.add(method);
    }

    List<FieldSpec> fields() {
        return List.copyOf(fields.values());
    }

    List<MethodSpec> methods() {
        return methods;
    }
}
