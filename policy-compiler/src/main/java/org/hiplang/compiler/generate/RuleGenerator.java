package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.meaning.Alternatives;
import org.hiplang.compiler.meaning.LikeDays;
import org.hiplang.compiler.meaning.ReadFacts;
import org.hiplang.compiler.meaning.Reads;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.compiler.plan.PolicyPlan.RulePlan;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Condition.Relation;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Message;
import org.hiplang.dsl.model.Subject;
import org.hiplang.dsl.model.Together;
import org.hiplang.dsl.model.Verdict.KeepsAtMost;
import org.hiplang.dsl.model.Verdict.Pays;
import org.hiplang.runtime.judge.DayEdit;
import org.hiplang.runtime.judge.FactsRead;
import org.hiplang.runtime.judge.Grounds;
import org.hiplang.runtime.judge.Judgement;
import org.hiplang.runtime.judge.LineEdit;
import org.hiplang.runtime.judge.Total;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.Bound;
import org.hiplang.runtime.policy.Every;
import org.hiplang.runtime.policy.Pay;
import org.hiplang.runtime.policy.Reason;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;

/** Generates the class of one rule. */
final class RuleGenerator {
    private static final ConditionGenerator.Root ALWAYS = new ConditionGenerator.Root(
            CodeBlock.builder().addStatement("return $T.YES", Truth.class).build(), Optional.empty());

    private final PolicyPlan plan;
    private final RulePlan rule;
    private final boolean byDay;

    private RuleGenerator(PolicyPlan plan, RulePlan rule) {
        this.plan = plan;
        this.rule = rule;
        this.byDay = rule.rule().subject().byDay();
    }

    static TypeSpec generate(PolicyPlan plan, RulePlan rule) {
        return new RuleGenerator(plan, rule).type();
    }

    private TypeSpec type() {
        RuleMembers members = new RuleMembers();
        ConditionGenerator.Root root = rule.rule()
                .where()
                .map(where -> ConditionGenerator.root(plan, rule.rule(), members, where))
                .orElse(ALWAYS);
        TypeSpec.Builder type = TypeSpec.classBuilder(rule.className())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(byDay ? DayEdit.class : LineEdit.class)
                .addJavadoc("$L", javadoc())
                .addField(info());
        Optional<MethodSpec> before = Reads.bound(rule.rule()).map(together -> before(together, members));
        Optional<MethodSpec> factsRead =
                ReadFacts.of(rule.rule()).filter(ReadFacts::areSome).map(reads -> factsRead(reads, members));
        boolean likeDays = LikeDays.areAlike(rule.rule());
        members.fields().forEach(type::addField);
        type.addMethod(overriding("rule", RuleInfo.class)
                        .addStatement("return RULE")
                        .build())
                .addMethod(judges())
                .addMethod(asking("holds", root.holds()));
        root.choices().ifPresent(choices -> type.addMethod(asking("choices", choices)));
        if (rule.rule().where().filter(this::choosesForAllDays).isPresent()) {
            type.addMethod(answering("choosesByDay", false));
        }
        if (likeDays) {
            type.addMethod(answering("isAlikeOnLikeDays", true));
        }
        if (likeDays || factsRead.isPresent()) {
            type.addMethod(looksAt());
        }
        factsRead.ifPresent(type::addMethod);
        before.ifPresent(type::addMethod);
        if (Reads.inOrderOfDays(rule.rule())) {
            type.addMethod(answering("inOrderOfDays", true));
        }
        members.methods().forEach(type::addMethod);
        return type.build();
    }

    private String javadoc() {
        RuleInfo info = rule.info();
        String clause = info.statement().map(statement -> statement + ", ").orElse("") + info.cites();
        return Javadoc.text(info.title()) + ".\n\n<p>" + plan.policy().id() + " " + info.name() + ", "
                + Javadoc.text(clause) + ":\n\n" + Javadoc.source(rule.rule().span());
    }

    private FieldSpec info() {
        RuleInfo info = rule.info();
        return FieldSpec.builder(RuleInfo.class, "RULE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($>$>\n$S, $S, $S, $L,\n$S,\n$L, $S,\n$T.$L, $L,\n$L$L,\n$L,\n$L, $L,\n$L)$<$<",
                        RuleInfo.class,
                        info.policy(),
                        info.name(),
                        info.source(),
                        info.amends(),
                        info.title(),
                        optional(info.statement()),
                        info.cites(),
                        Verdict.class,
                        info.verdict(),
                        bound(),
                        pays(),
                        info.reason().map(this::reason).orElse(CodeBlock.of("$T.empty()", Optional.class)),
                        BecauseGenerator.of(plan, info.because()),
                        info.byDay(),
                        info.layer(),
                        strings(info.givesWayTo()))
                .build();
    }

    private CodeBlock bound() {
        if (!(rule.rule().verdict() instanceof KeepsAtMost keeps)) {
            return CodeBlock.of("$T.empty()", Optional.class);
        }
        CodeBlock every = keeps.every()
                .map(this::every)
                .orElse(CodeBlock.of("new $T()", byDay ? Every.Day.class : Every.Line.class));
        return CodeBlock.of(
                "$T.of(new $T($L, $L))", Optional.class, Bound.class, Constants.of(plan, keeps.units()), every);
    }

    private CodeBlock pays() {
        return rule.rule().verdict() instanceof Pays pays
                ? CodeBlock.of("$T.of($L),\n", Optional.class, pay(pays.pay()))
                : CodeBlock.of("");
    }

    private CodeBlock pay(org.hiplang.dsl.model.Pay pay) {
        CodeBlock amount = Constants.of(plan, pay.amount());
        if (pay instanceof org.hiplang.dsl.model.Pay.AtMost most) {
            return CodeBlock.of("new $T($L, $L)", Pay.AtMost.class, amount, most.forEachUnit());
        }
        CodeBlock of = ((org.hiplang.dsl.model.Pay.Share) pay)
                .of()
                .map(nth ->
                        CodeBlock.of("$T.of(new $T($L, $L))", Optional.class, Pay.Nth.class, nth.n(), nth.orLater()))
                .orElse(CodeBlock.of("$T.empty()", Optional.class));
        return CodeBlock.of("new $T($L, $L)", Pay.Share.class, amount, of);
    }

    private CodeBlock every(org.hiplang.dsl.model.Every every) {
        return every.days()
                .map(days -> CodeBlock.of("new $T($L)", Every.Days.class, Constants.of(plan, days)))
                .orElse(CodeBlock.of("new $T()", Every.Month.class));
    }

    private CodeBlock reason(Reason reason) {
        return CodeBlock.of(
                "$T.of(new $T($S, $S, $L, $S$L))",
                Optional.class,
                Reason.class,
                reason.group(),
                reason.carc(),
                strings(reason.rarcs()),
                reason.text(),
                rule.rule()
                        .reason()
                        .map(org.hiplang.dsl.model.Reason::message)
                        .filter(Message::hasValues)
                        .map(this::message)
                        .orElse(CodeBlock.of("")));
    }

    private CodeBlock message(Message message) {
        CodeBlock parts = message.parts().stream().map(this::part).collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(
                ",\nnew $T($T.of($>$>\n$L))$<$<", org.hiplang.runtime.policy.Message.class, List.class, parts);
    }

    private CodeBlock part(Message.Part part) {
        if (part instanceof Message.Words words) {
            return CodeBlock.of("new $T($S)", org.hiplang.runtime.policy.Message.Words.class, words.text());
        }
        return part instanceof Message.OfFact of
                ? CodeBlock.of(
                        "new $T($L.$L)",
                        org.hiplang.runtime.policy.Message.OfFact.class,
                        plan.factsClass(),
                        plan.constant(of.fact()))
                : CodeBlock.of(
                        "new $T($T.$L)",
                        org.hiplang.runtime.policy.Message.Value.class,
                        org.hiplang.runtime.policy.Message.What.class,
                        ((Message.Value) part).what().name());
    }

    private static CodeBlock optional(Optional<String> text) {
        return text.map(given -> CodeBlock.of("$T.of($S)", Optional.class, given))
                .orElse(CodeBlock.of("$T.empty()", Optional.class));
    }

    private static CodeBlock strings(List<String> texts) {
        CodeBlock quoted = texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.of($L)", List.class, quoted);
    }

    private MethodSpec judges() {
        Subject subject = rule.rule().subject();
        CodeBlock test = subject.codes()
                .map(codes -> CodeBlock.of(
                        "$Lclaim.in(line, $L.$L)",
                        subject.outside() ? "!" : "",
                        plan.codesClass(),
                        plan.constant(codes)))
                .orElse(CodeBlock.of("true"));
        return overriding("judges", boolean.class)
                .addParameter(Judgement.class, "claim")
                .addParameter(int.class, "line")
                .addStatement("return $L", test)
                .build();
    }

    /** Whether which alternatives are so is the same on all days of a line. */
    private boolean choosesForAllDays(Condition where) {
        return byDay && Alternatives.has(where) && !Alternatives.hangOnTheDay(where);
    }

    private MethodSpec looksAt() {
        List<LinePhrase> phrases = Reads.of(rule.rule());
        CodeBlock any = phrases.stream()
                .flatMap(phrase -> phrase.codes().stream())
                .distinct()
                .map(codes -> CodeBlock.of("claim.in(other, $L.$L)", plan.codesClass(), plan.constant(codes)))
                .collect(CodeBlock.joining("\n|| "));
        boolean all = phrases.stream().anyMatch(phrase -> phrase.codes().isEmpty());
        return overriding("looksAt", boolean.class)
                .addParameter(Judgement.class, "claim")
                .addParameter(int.class, "other")
                .addStatement("return $L", all ? "true" : phrases.isEmpty() ? "false" : any)
                .build();
    }

    private MethodSpec factsRead(ReadFacts reads, RuleMembers members) {
        TypeName type = ParameterizedTypeName.get(Optional.class, FactsRead.class);
        String constant = members.constant(
                type,
                "FACTS_READ",
                CodeBlock.of(
                        "$T.of(new $T($>$>\n$L,\n$L,\n$L, $L))$<$<",
                        Optional.class,
                        FactsRead.class,
                        facts(reads.ofLine()),
                        facts(reads.ofOthers()),
                        facts(reads.common()),
                        reads.payable()));
        return overriding("factsRead", type).addStatement("return $L", constant).build();
    }

    private CodeBlock facts(List<Fact> facts) {
        CodeBlock constants = facts.stream()
                .map(fact -> CodeBlock.of("$L.$L", plan.factsClass(), plan.constant(fact)))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.of($L)", List.class, constants);
    }

    private MethodSpec asking(String name, CodeBlock body) {
        MethodSpec.Builder method = overriding(name, Truth.class)
                .addParameter(Judgement.class, "claim")
                .addParameter(int.class, "line");
        if (byDay) {
            method.addParameter(int.class, "day");
        }
        return method.addParameter(Grounds.class, "grounds").addCode(body).build();
    }

    private MethodSpec before(Together together, RuleMembers members) {
        Relation relation = byDay ? Relation.COVERS_THAT_DAY : Relation.IS_ON_THE_CLAIM;
        return MethodSpec.methodBuilder("before")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(Optional.class, Total.class))
                .addParameter(Judgement.class, "claim")
                .addParameter(int.class, "line")
                .addParameter(int.class, "day")
                .addParameter(Grounds.class, "grounds")
                .addStatement("$T total = claim.totalUnits()", Total.class)
                .addCode(new LinesGenerator(plan, members, together.lines(), relation).before())
                .addCode(together.came()
                        .map(period -> new CameGenerator(plan, members, byDay).before(together.lines(), period))
                        .orElse(CodeBlock.of("")))
                .addStatement("return $T.of(total)", Optional.class)
                .build();
    }

    private static MethodSpec answering(String question, boolean answer) {
        return overriding(question, boolean.class)
                .addStatement("return $L", answer)
                .build();
    }

    private static MethodSpec.Builder overriding(String name, Class<?> returns) {
        return overriding(name, TypeName.get(returns));
    }

    private static MethodSpec.Builder overriding(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
