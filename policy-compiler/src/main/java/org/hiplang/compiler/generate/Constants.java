package org.hiplang.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.compiler.plan.JavaNames;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.NumberTest;
import org.hiplang.dsl.model.RuleGroup;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.policy.Comparison;
import org.hiplang.runtime.policy.ModifierSet;
import org.hiplang.runtime.policy.Period;

/** The constants of a rule's class, and the calls that need them. */
final class Constants {
    private static final long ONE = 1000;

    private Constants() {}

    /** A set of modifiers. */
    static String modifiers(RuleMembers members, org.hiplang.dsl.model.ModifierSet set) {
        String name = set.declared() ? set.name() : "modifiers-" + set.name();
        return members.constant(
                ClassName.get(ModifierSet.class),
                JavaNames.constant(name),
                CodeBlock.of("$T.of($L)", ModifierSet.class, quoted(set.modifiers())));
    }

    /** A place of service. */
    static String place(RuleMembers members, String place) {
        return members.constant(TypeName.INT, "PLACE_" + place, CodeBlock.of("$T.pair($S)", Codes.class, place));
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

    /** Whether a fact of a line is so against numbers, or with {@code is} false, not so; no day matters unless one is judged. */
    static CodeBlock number(PolicyPlan plan, RuleMembers members, NumberTest test, String line, boolean onADay) {
        return CodeBlock.of(
                "claim.numbers().fact($L.$L, $T.$L, $L, $L, $L, grounds)$L",
                plan.factsClass(),
                plan.constant(test.fact()),
                Comparison.class,
                test.how().name(),
                amounts(plan, members, test.with()),
                line,
                onADay ? "day" : CodeBlock.of("$T.ANY", org.hiplang.runtime.policy.Facts.class),
                test.is() ? "" : ".not()");
    }

    private static String amounts(PolicyPlan plan, RuleMembers members, List<Amount> amounts) {
        String name = amounts.stream().map(Constants::name).collect(Collectors.joining("-"));
        CodeBlock all =
                amounts.stream().map(amount -> of(plan, amount)).distinct().collect(CodeBlock.joining(", "));
        return members.constant(
                ParameterizedTypeName.get(List.class, org.hiplang.runtime.policy.Amount.class),
                JavaNames.constant("numbers-" + name),
                CodeBlock.of("$T.of($L)", List.class, all));
    }

    /** A constant for a number. */
    static String amount(PolicyPlan plan, RuleMembers members, Amount amount) {
        return members.constant(
                ClassName.get(org.hiplang.runtime.policy.Amount.class),
                JavaNames.constant("number-" + name(amount)),
                of(plan, amount));
    }

    private static String name(Amount amount) {
        return amount instanceof Amount.Figure figure
                ? figure.written().replace('.', '-')
                : amount.asFact().orElseThrow().name();
    }

    /** A number. */
    static CodeBlock of(PolicyPlan plan, Amount amount) {
        return amount instanceof Amount.Figure figure
                ? of(figure.thousandths())
                : CodeBlock.of(
                        "$T.of($L.$L)",
                        org.hiplang.runtime.policy.Amount.class,
                        plan.factsClass(),
                        plan.constant(amount.asFact().orElseThrow()));
    }

    private static CodeBlock of(long thousandths) {
        return CodeBlock.of("$T.of($LL)", org.hiplang.runtime.policy.Amount.class, thousandths);
    }

    /** A constant for the days before a day that a condition looks back on. */
    static String period(PolicyPlan plan, RuleMembers members, org.hiplang.dsl.model.Period.Back back) {
        String count = back.unit().isCounted() ? name(back.count()) + "-" : "";
        String name = (back.strict() ? "less-than-" : "within-") + count;
        return period(
                members,
                name,
                back.unit(),
                back.strict() ? CodeBlock.of("$L, true", of(plan, back.count())) : of(plan, back.count()));
    }

    /** A constant for days after a day. */
    static String period(RuleMembers members, org.hiplang.dsl.model.Period.After after) {
        return period(members, "within-" + after.count() + "-", after.unit(), of(after.count() * ONE));
    }

    /** A constant for one stretch of time. */
    static String stretch(RuleMembers members, org.hiplang.dsl.model.Period.Unit unit) {
        return period(members, "one-", unit, of(ONE));
    }

    private static String period(
            RuleMembers members, String name, org.hiplang.dsl.model.Period.Unit unit, CodeBlock count) {
        return members.constant(
                ClassName.get(Period.class),
                JavaNames.constant(name + unit.name().toLowerCase(Locale.ROOT)),
                CodeBlock.of("new $1T($1T.Unit.$2L, $3L)", Period.class, unit.name(), count));
    }

    /** A constant for values of a fact or words of a reading. */
    static String values(RuleMembers members, List<String> values) {
        String name = String.join("-", values);
        boolean figure = Character.isDigit(name.charAt(0));
        return members.constant(strings(), JavaNames.constant(figure ? "code-" + name : name), set(values));
    }

    /** A constant for what a row of pairs must say. */
    static String cells(RuleMembers members, LineFilter.Paired.As as) {
        String name = as.column() + "-" + String.join("-", as.values());
        return members.constant(strings(), JavaNames.constant(name), set(as.values()));
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
