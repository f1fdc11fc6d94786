package org.hiplang.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.List;
import java.util.Set;
import org.hiplang.compiler.plan.JavaNames;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.RuleGroup;
import org.hiplang.runtime.policy.ModifierSet;

/** The constants of a rule's class, and the calls that need them. */
final class Constants {
    private Constants() {}

    /** A set of modifiers. */
    static String modifiers(RuleMembers members, org.hiplang.dsl.model.ModifierSet set) {
        String name = set.declared() ? set.name() : "modifiers-" + set.name();
        return members.constant(
                ClassName.get(ModifierSet.class),
                JavaNames.constant(name),
                CodeBlock.of("$T.of($L)", ModifierSet.class, quoted(set.modifiers())));
    }

    /** Whether a fact of a line has one of the values, or with {@code is} false, none of them. */
    static CodeBlock fact(
            PolicyPlan plan, RuleMembers members, Fact fact, String line, List<String> values, boolean is) {
        return CodeBlock.of(
                "claim.fact($L.$L, $L, $L$L, grounds)$L",
                plan.factsClass(),
                plan.constant(fact),
                line,
                fact.scope() == Fact.Scope.DAY ? "day, " : "",
                values(members, values),
                is ? "" : ".not()");
    }

    /** A constant for values of a fact or words of a reading. */
    static String values(RuleMembers members, List<String> values) {
        return members.constant(strings(), JavaNames.constant(String.join("-", values)), set(values));
    }

    /** A set of texts. */
    static CodeBlock set(List<String> texts) {
        return CodeBlock.of("$T.of($L)", Set.class, quoted(texts));
    }

    /** Names of rules. */
    static String rules(RuleMembers members, RuleGroup group) {
        String name = group.declared() ? group.name() : "earlier-rules";
        return members.constant(
                strings(), JavaNames.constant(name), CodeBlock.of("$T.of($L)", Set.class, quoted(group.rules())));
    }

    private static ParameterizedTypeName strings() {
        return ParameterizedTypeName.get(Set.class, String.class);
    }

    private static CodeBlock quoted(List<String> texts) {
        return texts.stream().distinct().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
    }
}
