package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.plan.JavaNames;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Period;
import org.hiplang.runtime.judge.Came;
import org.hiplang.runtime.judge.Count;
import org.hiplang.runtime.judge.Grounds;
import org.hiplang.runtime.judge.Judgement;
import org.hiplang.runtime.judge.Since;
import org.hiplang.runtime.judge.Total;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.Comparison;

/** Generates what a condition says of lines that came before: a loop over those of the period and of the right code. */
final class CameGenerator {
    private final PolicyPlan plan;
    private final RuleMembers members;
    private final boolean byDay;

    CameGenerator(PolicyPlan plan, RuleMembers members, boolean byDay) {
        this.plan = plan;
        this.members = members;
        this.byDay = byDay;
    }

    /** The body of {@code a line in … came before …}. */
    CodeBlock linesCame(Condition.LinesCame condition) {
        LinePhrase lines = condition.lines();
        CodeBlock.Builder body = begin(condition.period()).addStatement("$1T count = new $1T()", Count.class);
        loop(body, lines);
        body.addStatement("int mark = grounds.mark()")
                .addStatement("$T match = $L", Truth.class, test(lines).ofCame("other", mayVary(condition.period())))
                .addStatement("count.add(grounds.line(other, mark, match))");
        return end(body, lines)
                .addStatement("count.more(came.more(grounds))")
                .addStatement("return grounds.settle(start, $L)", LinesGenerator.counted(condition.quantity()))
                .build();
    }

    /** The body of {@code more than 20 units of lines in … came before …}. */
    CodeBlock cameTotal(Condition.CameTotal condition, CodeBlock day) {
        LinePhrase lines = condition.lines();
        boolean varies = mayVary(condition.period());
        CodeBlock.Builder body = begin(condition.period())
                .addStatement("$T total = claim.$L()", Total.class, LinesGenerator.total(condition.of()));
        if (condition.of() == Condition.Totalled.LINES) {
            loop(body, lines);
            body.addStatement("int mark = grounds.mark()")
                    .addStatement("$T match = $L", Truth.class, test(lines).ofCame("other", varies))
                    .addStatement("total.addLine(grounds.line(other, mark, match))");
            end(body, lines);
        } else {
            addAll(body, lines, varies);
        }
        return body.addStatement("total.more(came.more(grounds))")
                .addStatement(
                        "return grounds.settle(start, total.is($T.$L, $L, line, $L, grounds))",
                        Comparison.class,
                        condition.how().name(),
                        Constants.amount(plan, members, condition.number()),
                        day)
                .build();
    }

    /** What adds the units of lines that came in the period to a total. */
    CodeBlock before(LinePhrase lines, Period period) {
        CodeBlock.Builder body = came(CodeBlock.builder(), period);
        addAll(body, lines, mayVary(period));
        return body.addStatement("total.more(came.more(grounds))").build();
    }

    private void addAll(CodeBlock.Builder body, LinePhrase lines, boolean varies) {
        loop(body, lines);
        if (lines.payable() || varies) {
            onEachDay(body)
                    .addStatement("$T match = $L", Truth.class, test(lines).ofCameOn("other", varies))
                    .addStatement("total.add(other, on, on, grounds.line(other, mark, match))")
                    .endControlFlow();
        } else {
            body.addStatement("int mark = grounds.mark()")
                    .addStatement("$T match = $L", Truth.class, test(lines).ofCame("other", false))
                    .addStatement(
                            "total.add(other, came.firstDay(other), came.lastDay(other), grounds.line(other, mark, match))");
        }
        end(body, lines);
    }

    /** The body of {@code a line in … came in each of the 3 calendar months before …}. */
    CodeBlock cameInEach(Condition.CameInEach condition) {
        LinePhrase lines = condition.lines();
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("int start = grounds.mark()")
                .addStatement("$1T all = $1T.YES", Truth.class)
                .beginControlFlow(
                        byDay
                                ? "for ($T came : claim.cameInEachBefore($L, $L, day))"
                                : "for ($T came : claim.cameInEach($L, $L, line))",
                        Came.class,
                        Constants.stretch(members, condition.unit()),
                        condition.count())
                .addStatement("int stretch = grounds.mark()")
                .addStatement("$1T any = $1T.NO", Truth.class);
        loop(body, lines);
        body.addStatement("int mark = grounds.mark()")
                .addStatement("$T match = $L", Truth.class, test(lines).ofCame("other", false))
                .addStatement("any = any.or(grounds.line(other, mark, match))");
        return end(body, lines)
                .addStatement("all = all.and(grounds.settle(stretch, any.or(came.more(grounds))))")
                .endControlFlow()
                .addStatement("return grounds.settle(start, all)")
                .build();
    }

    private LinesGenerator test(LinePhrase lines) {
        return LinesGenerator.ofCame(plan, members, lines);
    }

    /** Whether it may not be known which days it is. */
    private static boolean mayVary(Period period) {
        return period instanceof Period.Since
                || (period instanceof Period.Back back && back.count().asFact().isPresent());
    }

    private CodeBlock.Builder begin(Period period) {
        return came(CodeBlock.builder().addStatement("int start = grounds.mark()"), period);
    }

    private CodeBlock.Builder came(CodeBlock.Builder body, Period period) {
        if (period instanceof Period.Since since) {
            return body.addStatement(
                    "$T came = $L(claim, line, $Lgrounds)", Came.class, since(since), byDay ? "day, " : "");
        }
        if (period instanceof Period.OnTheDay) {
            return body.addStatement(
                    byDay ? "$T came = claim.cameOnDay(day)" : "$T came = claim.cameOn(line)", Came.class);
        }
        if (period instanceof Period.After after) {
            return body.addStatement(
                    byDay ? "$T came = claim.cameAfterDay($L, day)" : "$T came = claim.cameAfter($L, line)",
                    Came.class,
                    Constants.period(members, after));
        }
        return body.addStatement(
                byDay ? "$T came = claim.cameBefore($L, line, day)" : "$T came = claim.came($L, line)",
                Came.class,
                Constants.period(plan, members, (Period.Back) period));
    }

    /** A method that gives what came since the last of some lines; gives its name. */
    private String since(Period.Since since) {
        LinePhrase lines = since.lines();
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement(
                        byDay
                                ? "$1T came = claim.cameBefore($2T.EVER, line, day)"
                                : "$1T came = claim.came($2T.EVER, line)",
                        Came.class,
                        org.hiplang.runtime.policy.Period.class)
                .addStatement("$T since = came.since()", Since.class);
        loop(body, lines);
        if (lines.payable()) {
            onEachDay(body)
                    .addStatement("$T match = $L", Truth.class, test(lines).ofCameOn("other", false))
                    .addStatement("since.add(other, on, mark, match, grounds)")
                    .endControlFlow();
        } else {
            body.addStatement("int mark = grounds.mark()")
                    .addStatement("$T match = $L", Truth.class, test(lines).ofCame("other", false))
                    .addStatement("since.add(other, came.lastDay(other), mark, match, grounds)");
        }
        end(body, lines).addStatement("return since.came(grounds)");
        String name = members.name(JavaNames.methodName("since the last line"
                + lines.codes().map(set -> " in " + set.name()).orElse("")));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Came.class)
                .addParameter(Judgement.class, "claim")
                .addParameter(int.class, "line");
        if (byDay) {
            method.addParameter(int.class, "day");
        }
        members.add(method.addParameter(Grounds.class, "grounds")
                .addCode(body.build())
                .build());
        return name;
    }

    private static CodeBlock.Builder onEachDay(CodeBlock.Builder body) {
        return body.beginControlFlow("for (int on = came.firstDay(other); on <= came.lastDay(other); on++)")
                .addStatement("int mark = grounds.mark()");
    }

    private static CodeBlock.Builder end(CodeBlock.Builder body, LinePhrase lines) {
        if (lines.other()) {
            body.endControlFlow();
        }
        return body.endControlFlow();
    }

    private void loop(CodeBlock.Builder body, LinePhrase lines) {
        String set = lines.codes()
                .map(codes -> plan.codesClass() + "." + plan.constant(codes))
                .orElse("");
        body.beginControlFlow(
                "for (int other = came.first($L); other >= 0; other = came.next($L$L))",
                set,
                set.isEmpty() ? "" : set + ", ",
                "other");
        if (lines.other()) {
            body.beginControlFlow("if (other != line)");
        }
    }
}
