package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.meaning.Alternatives;
import org.hiplang.compiler.plan.JavaNames;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.TimeTest;
import org.hiplang.dsl.model.Verdict;
import org.hiplang.runtime.judge.Grounds;
import org.hiplang.runtime.judge.Judgement;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.Comparison;
import org.hiplang.runtime.policy.Facts;

/**
 * Generates a rule's condition: one predicate for each thing it says, named in the author's words, and the expression
 * that joins them.
 */
final class ConditionGenerator implements Condition.Visitor<CodeBlock> {
    private final PolicyPlan plan;
    private final Rule rule;
    private final RuleMembers members;
    private final Alternatives alternatives;
    private final boolean byDay;

    private ConditionGenerator(PolicyPlan plan, Rule rule, RuleMembers members) {
        this.plan = plan;
        this.rule = rule;
        this.members = members;
        this.alternatives = Alternatives.of(rule);
        this.byDay = rule.subject().byDay();
    }

    /**
     * What a rule's condition comes to, as the bodies of methods; the predicates that they call go to the members.
     *
     * @param holds whether it holds
     * @param choices which of its alternatives are so, where it does; none where the whole condition has to be asked
     */
    record Root(CodeBlock holds, Optional<CodeBlock> choices) {}

    static Root root(PolicyPlan plan, Rule rule, RuleMembers members, Condition where) {
        ConditionGenerator generator = new ConditionGenerator(plan, rule, members);
        return where instanceof Condition.And and
                ? generator.root(and)
                : new Root(returned(where.accept(generator)), Optional.empty());
    }

    private Root root(Condition.And and) {
        CodeBlock.Builder holds = onlyAsRead(and);
        List<CodeBlock> parts = new ArrayList<>();
        List<CodeBlock> choices = new ArrayList<>();
        for (Condition part : and.others()) {
            CodeBlock asked = part(part);
            parts.add(asked);
            if (Alternatives.has(part)) {
                choices.add(asked);
            }
        }
        return new Root(
                holds.add(returned(all(parts))).build(),
                Optional.of(choices)
                        .filter(some -> !some.isEmpty() && some.size() < parts.size())
                        .map(some -> returned(all(some))));
    }

    private static CodeBlock returned(CodeBlock truth) {
        return CodeBlock.builder().addStatement("return $L", truth).build();
    }

    /** A part that is not read so in a run says nothing of a claim, whatever else it says: no line is looked at for it. */
    private CodeBlock.Builder onlyAsRead(Condition.And and) {
        CodeBlock.Builder body = CodeBlock.builder();
        and.readings()
                .forEach(reading -> body.beginControlFlow("if ($L$L)", reading.is() ? "!" : "", reads(reading))
                        .addStatement("return $T.NO", Truth.class)
                        .endControlFlow());
        return body;
    }

    @Override
    public CodeBlock and(Condition.And condition) {
        List<CodeBlock> parts = condition.others().stream().map(this::part).toList();
        return predicate(
                condition, onlyAsRead(condition).add(settled(all(parts))).build());
    }

    @Override
    public CodeBlock or(Condition.Or condition) {
        List<CodeBlock> parts = condition.any().stream().map(this::part).toList();
        return predicate(condition, settled(joined(parts, "or")));
    }

    private static CodeBlock all(List<CodeBlock> parts) {
        return parts.isEmpty() ? CodeBlock.of("$T.YES", Truth.class) : joined(parts, "and");
    }

    @Override
    public CodeBlock not(Condition.Not condition) {
        return CodeBlock.of("$L.not()", condition.condition().accept(this));
    }

    @Override
    public CodeBlock linesMeet(Condition.LinesMeet condition) {
        boolean isThatLine = rule.verdict() instanceof Verdict.Included included
                && included.thatLine().equals(condition);
        LinesGenerator lines = new LinesGenerator(plan, members, condition.lines(), condition.relation());
        return predicate(condition, lines.linesMeet(condition.quantity(), isThatLine));
    }

    @Override
    public CodeBlock linesTotal(Condition.LinesTotal condition) {
        LinesGenerator lines = new LinesGenerator(plan, members, condition.lines(), condition.relation());
        return predicate(condition, lines.total(condition, day()));
    }

    @Override
    public CodeBlock linesCame(Condition.LinesCame condition) {
        return predicate(condition, new CameGenerator(plan, members, byDay).linesCame(condition));
    }

    @Override
    public CodeBlock cameTotal(Condition.CameTotal condition) {
        return predicate(condition, new CameGenerator(plan, members, byDay).cameTotal(condition, day()));
    }

    @Override
    public CodeBlock cameInEach(Condition.CameInEach condition) {
        return predicate(condition, new CameGenerator(plan, members, byDay).cameInEach(condition));
    }

    @Override
    public CodeBlock nthLine(Condition.NthLine condition) {
        LinesGenerator lines = new LinesGenerator(plan, members, condition.lines(), condition.relation());
        return predicate(condition, lines.nthLine(condition, day()));
    }

    @Override
    public CodeBlock hasModifier(Condition.HasModifier condition) {
        String modifiers = Constants.modifiers(members, condition.modifiers());
        return predicate(condition, truth(condition.has(), CodeBlock.of("claim.hasModifier(line, $L)", modifiers)));
    }

    @Override
    public CodeBlock diagnosisIn(Condition.DiagnosisIn condition) {
        CodeBlock in = itself().diagnosisIn(condition);
        return predicate(
                condition, CodeBlock.builder().addStatement("return $L", in).build());
    }

    @Override
    public CodeBlock codeIn(Condition.CodeIn condition) {
        CodeBlock in = CodeBlock.of("claim.in(line, $L.$L)", plan.codesClass(), plan.constant(condition.codes()));
        return predicate(condition, truth(condition.is(), in));
    }

    @Override
    public CodeBlock factIs(Condition.FactIs condition) {
        CodeBlock is = Constants.fact(plan, members, condition.fact(), "line", condition.values(), condition.is());
        return predicate(
                condition, CodeBlock.builder().addStatement("return $L", is).build());
    }

    @Override
    public CodeBlock numberIs(Condition.NumberIs condition) {
        CodeBlock is = Constants.number(plan, members, condition.test(), "line", byDay);
        return predicate(
                condition, CodeBlock.builder().addStatement("return $L", is).build());
    }

    @Override
    public CodeBlock ageIs(Condition.AgeIs condition) {
        return predicate(condition, times("age", condition.birth(), condition.age(), CodeBlock.of("")));
    }

    @Override
    public CodeBlock receivedAfter(Condition.ReceivedAfter condition) {
        CodeBlock afterLast = CodeBlock.of("$L, ", condition.afterLast());
        return predicate(condition, times("received", condition.received(), condition.time(), afterLast));
    }

    private CodeBlock times(String test, Fact day, TimeTest time, CodeBlock more) {
        return CodeBlock.builder()
                .addStatement(
                        "return claim.times().$L($L.$L, $T.$L, $L, $T.$L, $Lline, $L, grounds)$L",
                        test,
                        plan.factsClass(),
                        plan.constant(day),
                        Comparison.class,
                        time.how().name(),
                        Constants.amount(plan, members, time.number()),
                        ChronoUnit.class,
                        time.unit().name(),
                        more,
                        day(),
                        time.is() ? "" : ".not()")
                .build();
    }

    /** The day that is judged, if one is. */
    private CodeBlock day() {
        return byDay ? CodeBlock.of("day") : CodeBlock.of("$T.ANY", Facts.class);
    }

    @Override
    public CodeBlock readingIs(Condition.ReadingIs condition) {
        return predicate(condition, truth(condition.is(), reads(condition)));
    }

    private CodeBlock reads(Condition.ReadingIs condition) {
        return CodeBlock.of(
                "claim.reads($L.$L, $L)",
                plan.readingsClass(),
                plan.readingConstant(condition.reading().name()),
                Constants.values(members, condition.words()));
    }

    @Override
    public CodeBlock placeIs(Condition.PlaceIs condition) {
        return predicate(condition, truth(true, itself().plain(condition)));
    }

    @Override
    public CodeBlock unitsAre(Condition.UnitsAre condition) {
        return measured(condition, "units", condition.how(), condition.units());
    }

    @Override
    public CodeBlock daysAre(Condition.DaysAre condition) {
        return measured(condition, "days", condition.how(), condition.days());
    }

    private CodeBlock measured(Condition condition, String what, org.hiplang.dsl.model.Comparison how, Amount number) {
        CodeBlock test = CodeBlock.of(
                "claim.numbers().$L($T.$L, $L, line, $L, grounds)",
                what,
                Comparison.class,
                how.name(),
                Constants.amount(plan, members, number),
                day());
        return predicate(
                condition, CodeBlock.builder().addStatement("return $L", test).build());
    }

    @Override
    public CodeBlock daysInOne(Condition.DaysInOne condition) {
        String stretch = Constants.stretch(members, condition.unit());
        return predicate(condition, truth(condition.are(), CodeBlock.of("claim.isInOne($L, line)", stretch)));
    }

    @Override
    public CodeBlock carries(Condition.Carries condition) {
        return predicate(condition, truth(true, itself().plain(condition)));
    }

    @Override
    public CodeBlock headerIs(Condition.HeaderIs condition) {
        return predicate(condition, truth(true, itself().plain(condition)));
    }

    private LineTestGenerator itself() {
        return new LineTestGenerator(plan, members, "line");
    }

    private static CodeBlock truth(boolean is, CodeBlock test) {
        return CodeBlock.builder()
                .addStatement("return $T.of($L$L)", Truth.class, is ? "" : "!", test)
                .build();
    }

    /** What was missed in a part that is decided all the same must not be asked for, so such a part is settled. */
    private static CodeBlock settled(CodeBlock truth) {
        return CodeBlock.builder()
                .addStatement("int mark = grounds.mark()")
                .addStatement("return grounds.settle(mark, $L)", truth)
                .build();
    }

    private static CodeBlock joined(List<CodeBlock> parts, String operator) {
        CodeBlock joined = parts.get(0);
        for (CodeBlock part : parts.subList(1, parts.size())) {
            joined = CodeBlock.of("$L\n.$L($L)", joined, operator, part);
        }
        return joined;
    }

    private CodeBlock part(Condition condition) {
        CodeBlock asked = condition.accept(this);
        OptionalInt alternative = alternatives.number(condition);
        return alternative.isPresent()
                ? CodeBlock.of("grounds.so($L, grounds.linesBefore(), $L)", alternative.getAsInt(), asked)
                : asked;
    }

    /** A method with that body, and the call of it. */
    private CodeBlock predicate(Condition condition, CodeBlock body) {
        String words = condition
                .span()
                .text()
                .lines()
                .map(ConditionGenerator::withoutComment)
                .map(String::strip)
                .collect(Collectors.joining(" "));
        String name = members.name(JavaNames.methodName(words));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Truth.class)
                .addParameter(Judgement.class, "claim")
                .addParameter(int.class, "line");
        if (byDay) {
            method.addParameter(int.class, "day");
        }
        members.add(method.addParameter(Grounds.class, "grounds")
                .addJavadoc("Whether $L.\n", Javadoc.text(words))
                .addCode(body)
                .build());
        return CodeBlock.of("$L(claim, line, $Lgrounds)", name, byDay ? "day, " : "");
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf("--");
        return comment < 0 ? line : line.substring(0, comment);
    }
}
