package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.generate.Javadoc;
import org.hiplang.compiler.plan.JavaNames;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.CodeSet;
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
        List<CodeBlock> needs = FastForm.has(rule) ? ofTheRun() : List.of();
        if (!needs.isEmpty()) {
            ask.beginControlFlow("if ($L)", needs.stream().collect(CodeBlock.joining(" && ")));
        }
        ask.addStatement("$L", FastForm.has(rule) ? narrowed(asked()) : asked());
        if (!needs.isEmpty()) {
            ask.endControlFlow();
        }
        return ask.build();
    }

    /** What is the same for all claims of a run, and must be so for the rule to hold. */
    private List<CodeBlock> ofTheRun() {
        List<CodeBlock> needs = new ArrayList<>();
        for (Condition part : FastForm.conjuncts(rule)) {
            if (part instanceof Condition.ReadingIs reading) {
                needs.add(CodeBlock.of("$L != 0", members.reads(reading)));
            } else if (part instanceof Condition.NumberIs number) {
                needs.add(CodeBlock.of("$L != 0", members.number(number.test()).may()));
            }
        }
        return needs;
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
        if (looksForRepeats()) {
            narrowed.add(".repeated()");
        }
        FastForm.conjuncts(rule).stream()
                .filter(part -> !(part instanceof Condition.ReadingIs))
                .flatMap(part -> ClassTest.of(members, part).may().stream())
                .distinct()
                .forEach(may -> narrowed.add("\n.where((c, plain) -> $L)", may));
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

    /** What costs little comes first, and where nothing is left the rest is not asked. */
    private CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder();
        several()
                .ifPresent(lines -> body.beginControlFlow("if ($T.rest($L) == 0)", Bits.class, lines)
                        .addStatement("return")
                        .endControlFlow());
        body.beginControlFlow("for (long rest = $L; rest != 0; rest = $T.rest(rest))", subjects(), Bits.class)
                .addStatement("int line = $T.first(rest)", Bits.class);
        List<Condition> parts = FastForm.conjuncts(rule).stream()
                .filter(part -> !(part instanceof Condition.ReadingIs))
                .sorted(Comparator.comparing(Cost::of))
                .toList();
        List<CodeBlock> plain = new ArrayList<>(exceeds().stream().toList());
        parts.stream()
                .filter(ConditionMasks::isPlain)
                .forEach(part -> plain.add(new ConditionMasks(members, List.of()).plain(part)));
        if (!plain.isEmpty()) {
            body.beginControlFlow("if (!($L))", plain.stream().collect(CodeBlock.joining(" && ")))
                    .addStatement("continue")
                    .endControlFlow();
        }
        body.addStatement("long may = b.days(line)");
        List<CodeBlock> sure = new ArrayList<>(List.of(CodeBlock.of("may")));
        for (Condition part : parts) {
            if (!ConditionMasks.isPlain(part)) {
                sure.add(narrow(body, part));
            }
        }
        return body.addStatement("$L", found(sure.stream().collect(CodeBlock.joining(" & "))))
                .endControlFlow()
                .build();
    }

    /** Leaves the days on which a part may be so, or goes on; gives those on which it is so for sure. */
    private CodeBlock narrow(CodeBlock.Builder body, Condition part) {
        List<CodeBlock> calls = new ArrayList<>();
        Masks masks = part.accept(new ConditionMasks(members, calls));
        calls.forEach(call -> addCall(body, call));
        body.addStatement("may &= $L", masks.may())
                .beginControlFlow("if (may == 0)")
                .addStatement("continue")
                .endControlFlow();
        return masks.sure();
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
        CodeBlock all = subject.codes()
                .map(codes -> CodeBlock.of("$L$L", subject.outside() ? "b.allLines() & ~" : "", linesIn(codes)))
                .orElse(CodeBlock.of("b.allLines()"));
        return looksForRepeats() ? CodeBlock.of("$L & b.linesAgain()", all) : all;
    }

    private boolean looksForRepeats() {
        return FastForm.conjuncts(rule).stream().anyMatch(FastForm::looksForRepeats);
    }

    private CodeBlock linesIn(CodeSet codes) {
        return CodeBlock.of(
                "b.linesIn($L.$L)", members.plan().codesClass(), members.plan().constant(codes));
    }

    /** The lines of which there must be several for the rule to hold, where one must be the second or a later one. */
    private Optional<CodeBlock> several() {
        return FastForm.conjuncts(rule).stream()
                .filter(part -> part instanceof Condition.NthLine nth && nth.n() > 1)
                .flatMap(part -> ((Condition.NthLine) part).lines().codes().stream())
                .map(this::linesIn)
                .findFirst();
    }

    private CodeBlock found(CodeBlock sure) {
        return CodeBlock.of("b.found($L, line, $L, may)", place, sure);
    }

    /**
     * Of a rule that bounds units and to which none gives way: that the line bills more. What is taken of the others may
     * leave less, but then something else is found, and bounds are asked anew.
     */
    private Optional<CodeBlock> exceeds() {
        boolean matters = members.plan().policy().rules().stream()
                .anyMatch(other -> other.givesWayTo().contains(rule.name()));
        if (matters
                || !(rule.verdict() instanceof Verdict.KeepsAtMost keeps)
                || keeps.every().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(CodeBlock.of(
                "b.$L(line, $LL)",
                rule.subject().byDay() ? "exceedsADay" : "exceeds",
                ((Amount.Figure) keeps.units()).thousandths()));
    }
}
