package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.generate.Javadoc;
import org.hiplang.compiler.plan.JavaNames;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Subject;
import org.hiplang.dsl.model.Verdict;
import org.hiplang.runtime.find.Bits;
import org.hiplang.runtime.find.Board;

/** Generates the method that finds where one rule holds, and what is said of which lines it asks. */
final class RuleFinder {
    private final FinderMembers members;
    private final Rule rule;
    private final String place;

    RuleFinder(FinderMembers members, Rule rule) {
        this.members = members;
        this.rule = rule;
        this.place = members.rule(rule.name());
    }

    /** What is said of the lines it asks. */
    CodeBlock ask() {
        CodeBlock.Builder ask = CodeBlock.builder();
        List<CodeBlock> readings = FastForm.conjuncts(rule).stream()
                .filter(Condition.ReadingIs.class::isInstance)
                .map(reading -> CodeBlock.of("$L != 0", members.reads((Condition.ReadingIs) reading)))
                .toList();
        if (!readings.isEmpty()) {
            ask.beginControlFlow("if ($L)", readings.stream().collect(CodeBlock.joining(" && ")));
        }
        ask.addStatement("$L.done()", FastForm.has(rule) ? narrowed(asked()) : asked());
        if (!readings.isEmpty()) {
            ask.endControlFlow();
        }
        return ask.build();
    }

    private CodeBlock asked() {
        Subject subject = rule.subject();
        return subject.codes()
                .map(codes -> CodeBlock.of(
                        "asks.$L($L, $L.$L)",
                        subject.outside() ? "linesOutside" : "lines",
                        place,
                        members.plan().codesClass(),
                        members.plan().constant(codes)))
                .orElse(CodeBlock.of("asks.lines($L)", place));
    }

    private CodeBlock narrowed(CodeBlock asked) {
        CodeBlock.Builder narrowed = CodeBlock.builder().add(asked);
        FastForm.lookedFor(rule)
                .ifPresent(set -> narrowed.add(
                        ".beside($L.$L)",
                        members.plan().codesClass(),
                        members.plan().constant(set)));
        for (Condition part : FastForm.conjuncts(rule)) {
            if (part instanceof Condition.FactIs is) {
                narrowed.add(
                        "\n.$L($L, $L)",
                        is.is() ? "may" : "mayNot",
                        members.fact(is.fact()),
                        members.values(is.fact(), is.values()));
            }
        }
        return narrowed.build();
    }

    /** The call that finds where the rule holds. */
    CodeBlock find() {
        if (!FastForm.has(rule)) {
            return CodeBlock.of("b.leave()");
        }
        String name = members.name(JavaNames.methodName(rule.name()));
        members.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("$L: $L.\n", rule.name(), Javadoc.text(rule.title()))
                .addParameter(Board.class, "b")
                .addCode(body())
                .build());
        return CodeBlock.of("$L(b)", name);
    }

    private CodeBlock body() {
        List<CodeBlock> plain = new ArrayList<>();
        List<CodeBlock> calls = new ArrayList<>();
        List<Masks> masks = new ArrayList<>();
        masks.add(Masks.both(CodeBlock.of("b.days(line)")));
        ConditionMasks conditions = new ConditionMasks(members, calls);
        for (Condition part : FastForm.conjuncts(rule)) {
            if (ConditionMasks.isPlain(part)) {
                plain.add(conditions.plain(part));
            } else if (!(part instanceof Condition.ReadingIs)) {
                masks.add(part.accept(conditions));
            }
        }
        Masks holds = Masks.and(masks);
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow("for (long rest = $L; rest != 0; rest = $T.rest(rest))", subjects(), Bits.class)
                .addStatement("int line = $T.first(rest)", Bits.class);
        if (!plain.isEmpty()) {
            body.beginControlFlow("if ($L)", plain.stream().collect(CodeBlock.joining(" && ")));
        }
        calls.forEach(call -> addCall(body, call));
        body.addStatement("long may = $L", holds.may())
                .beginControlFlow("if (may != 0)")
                .addStatement("$L", found(holds.sure()))
                .endControlFlow();
        if (!plain.isEmpty()) {
            body.endControlFlow();
        }
        return body.endControlFlow().build();
    }

    /** A call is a statement, a guarded one has its own braces. */
    static void addCall(CodeBlock.Builder body, CodeBlock call) {
        if (call.toString().endsWith("}\n")) {
            body.add(call);
        } else {
            body.addStatement("$L", call);
        }
    }

    private CodeBlock subjects() {
        Subject subject = rule.subject();
        return subject.codes()
                .map(codes -> CodeBlock.of(
                        "$Lb.linesIn($L.$L)",
                        subject.outside() ? "b.allLines() & ~" : "",
                        members.plan().codesClass(),
                        members.plan().constant(codes)))
                .orElse(CodeBlock.of("b.allLines()"));
    }

    private CodeBlock found(CodeBlock sure) {
        if (rule.verdict() instanceof Verdict.KeepsAtMost keeps && keeps.every().isEmpty()) {
            return CodeBlock.of(
                    "b.bounded($L, line, $L, may, b.$L(line, $LL))",
                    place,
                    sure,
                    rule.subject().byDay() ? "exceedsADay" : "exceeds",
                    ((Amount.Figure) keeps.units()).thousandths());
        }
        return CodeBlock.of("b.found($L, line, $L, may)", place, sure);
    }
}
