package org.hiplang.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import org.hiplang.compiler.plan.JavaNames;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Condition.Relation;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.runtime.judge.Came;
import org.hiplang.runtime.judge.Count;
import org.hiplang.runtime.judge.Total;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.Comparison;
import org.hiplang.runtime.policy.Period;

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
                .addStatement("$T match = $L", Truth.class, test(lines).ofCame("other"))
                .addStatement("count.add(grounds.line(other, mark, match))");
        return end(body, lines)
                .addStatement("count.more(came.more(grounds))")
                .addStatement("return grounds.settle(start, $L)", LinesGenerator.counted(condition.quantity()))
                .build();
    }

    /** The body of {@code more than 20 units of lines in … came before …}. */
    CodeBlock cameTotal(Condition.CameTotal condition, CodeBlock day) {
        LinePhrase lines = condition.lines();
        CodeBlock.Builder body = begin(condition.period())
                .addStatement("$T total = claim.$L()", Total.class, condition.ofDays() ? "totalDays" : "totalUnits");
        loop(body, lines);
        if (lines.payable()) {
            body.beginControlFlow("for (int on = came.firstDay(other); on <= came.lastDay(other); on++)")
                    .addStatement("int mark = grounds.mark()")
                    .addStatement("$T match = $L", Truth.class, test(lines).ofCameOn("other"))
                    .addStatement("total.add(other, on, on, grounds.line(other, mark, match))")
                    .endControlFlow();
        } else {
            body.addStatement("int mark = grounds.mark()")
                    .addStatement("$T match = $L", Truth.class, test(lines).ofCame("other"))
                    .addStatement(
                            "total.add(other, came.firstDay(other), came.lastDay(other), grounds.line(other, mark, match))");
        }
        return end(body, lines)
                .addStatement("total.more(came.more(grounds))")
                .addStatement(
                        "return grounds.settle(start, total.is($T.$L, $L, line, $L, grounds))",
                        Comparison.class,
                        condition.how().name(),
                        Constants.amount(plan, members, condition.number()),
                        day)
                .build();
    }

    private LinesGenerator test(LinePhrase lines) {
        return new LinesGenerator(plan, members, lines, Relation.COVERS_THAT_DAY);
    }

    private CodeBlock.Builder begin(org.hiplang.dsl.model.Period period) {
        return CodeBlock.builder()
                .addStatement("int start = grounds.mark()")
                .addStatement(
                        byDay ? "$T came = claim.cameBefore($L, day)" : "$T came = claim.came($L, line)",
                        Came.class,
                        period(period));
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

    private String period(org.hiplang.dsl.model.Period period) {
        String name = period.unit().isCounted() ? period.count() + "_" : "";
        return members.constant(
                ClassName.get(Period.class),
                JavaNames.constant("within-" + name + period.unit().name().toLowerCase(java.util.Locale.ROOT)),
                CodeBlock.of(
                        "new $1T($1T.Unit.$2L, $3L)",
                        Period.class,
                        period.unit().name(),
                        period.count()));
    }
}
