package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.plan.JavaNames;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Condition.Quantity;
import org.hiplang.dsl.model.Condition.Relation;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Ranking;
import org.hiplang.runtime.claim.Sameness;
import org.hiplang.runtime.judge.Count;
import org.hiplang.runtime.judge.Grounds;
import org.hiplang.runtime.judge.Judgement;
import org.hiplang.runtime.judge.Total;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.Comparison;
import org.hiplang.runtime.policy.Facts;
import org.jspecify.annotations.Nullable;

/** Generates what a condition says of other lines: a loop over those of the right code, and the test of one. */
final class LinesGenerator {
    private final PolicyPlan plan;
    private final RuleMembers members;
    private final LinePhrase lines;
    private final Relation relation;
    private final boolean came;
    private @Nullable String overDays;

    LinesGenerator(PolicyPlan plan, RuleMembers members, LinePhrase lines, Relation relation) {
        this(plan, members, lines, relation, false);
    }

    private LinesGenerator(PolicyPlan plan, RuleMembers members, LinePhrase lines, Relation relation, boolean came) {
        this.plan = plan;
        this.members = members;
        this.lines = lines;
        this.relation = relation;
        this.came = came;
    }

    /** Of lines that came before: what is asked of them hangs on no day. */
    static LinesGenerator ofCame(PolicyPlan plan, RuleMembers members, LinePhrase lines) {
        return new LinesGenerator(plan, members, lines, Relation.COVERS_THAT_DAY, true);
    }

    /** The body of {@code a line in … covers …}. */
    CodeBlock linesMeet(Quantity quantity, boolean isThatLine) {
        boolean one = quantity.count() == (quantity.bound() == Quantity.Bound.AT_LEAST ? 1 : 0)
                && quantity.bound() != Quantity.Bound.EXACTLY;
        CodeBlock found = CodeBlock.of("grounds.$L(other, mark, match)", isThatLine ? "thatLine" : "line");
        CodeBlock.Builder body = CodeBlock.builder().addStatement("int start = grounds.mark()");
        if (one) {
            body.addStatement("$1T any = $1T.NO", Truth.class);
        } else {
            body.addStatement("$1T count = new $1T()", Count.class);
        }
        loop(body, "");
        if (lines.other()) {
            body.beginControlFlow("if (other != line)");
        }
        tryOne(body);
        if (one) {
            body.addStatement("any = any.or($L)", found);
        } else {
            body.addStatement("count.add($L)", found);
        }
        if (lines.other()) {
            body.endControlFlow();
        }
        body.endControlFlow();
        String result = one ? (quantity.bound() == Quantity.Bound.AT_LEAST ? "any" : "any.not()") : counted(quantity);
        return body.addStatement("return grounds.settle(start, $L)", result).build();
    }

    /** The body of {@code it is the nth line in …}. */
    CodeBlock nthLine(Condition.NthLine nth, CodeBlock day) {
        CodeBlock.Builder body = CodeBlock.builder();
        lines.codes()
                .ifPresent(codes -> body.beginControlFlow(
                                "if (!claim.in(line, $L.$L))", plan.codesClass(), plan.constant(codes))
                        .addStatement("return $T.NO", Truth.class)
                        .endControlFlow());
        body.addStatement("int start = grounds.mark()").addStatement("$1T earlier = new $1T()", Count.class);
        nth.by().ifPresentOrElse(by -> ahead(body, by, day), () -> ahead(body));
        String rank = nth.orLater() ? "atLeast" : "exactly";
        return body.addStatement("$T ranked = grounds.settle(start, earlier.$L($L))", Truth.class, rank, nth.n() - 1)
                .addStatement(
                        "return grounds.settle(start, ranked.and(grounds.settle(grounds.mark(), $L)))", match("line"))
                .build();
    }

    /** The loop over the lines of lower numbers. */
    private void ahead(CodeBlock.Builder body) {
        loop(body, " && other < line");
        tryOne(body);
        body.addStatement("earlier.add(grounds.counted(other, mark, match))").endControlFlow();
    }

    /** The loop over all other lines; of two with the same number the one with the lower line number is ahead. */
    private void ahead(CodeBlock.Builder body, Ranking by, CodeBlock day) {
        loop(body, "");
        body.beginControlFlow("if (other != line)");
        tryOne(body);
        body.addStatement(
                        "$1T how = other < line ? $1T.$2L : $1T.$3L",
                        Comparison.class,
                        by.smallestFirst() ? "AT_MOST" : "AT_LEAST",
                        by.smallestFirst() ? "LESS_THAN" : "MORE_THAN")
                .addStatement(
                        "$T ahead = claim.numbers().beside($L.$L, how, other, line, $L, grounds)",
                        Truth.class,
                        plan.factsClass(),
                        plan.constant(by.number()),
                        day)
                .addStatement("earlier.add(grounds.counted(other, mark, match.and(ahead)))")
                .endControlFlow()
                .endControlFlow();
    }

    /** The body of {@code at least 5 units of lines in … cover …}. */
    CodeBlock total(Condition.LinesTotal total, CodeBlock day) {
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("int start = grounds.mark()")
                .addStatement("$T total = claim.$L()", Total.class, total(total.of()));
        if (total.of() == Condition.Totalled.LINES) {
            count(body);
        } else {
            addAll(body, "");
        }
        return body.addStatement(
                        "return grounds.settle(start, total.is($T.$L, $L, line, $L, grounds))",
                        Comparison.class,
                        total.how().name(),
                        Constants.amount(plan, members, total.number()),
                        day)
                .build();
    }

    /** The method that starts a total. */
    static String total(Condition.Totalled of) {
        return switch (of) {
            case LINES -> "totalLines";
            case UNITS -> "totalUnits";
            case DAYS -> "totalDays";
        };
    }

    private void count(CodeBlock.Builder body) {
        loop(body, "");
        if (lines.other()) {
            body.beginControlFlow("if (other != line)");
        }
        tryOne(body);
        body.addStatement("total.addLine(grounds.line(other, mark, match))");
        if (lines.other()) {
            body.endControlFlow();
        }
        body.endControlFlow();
    }

    /** What adds the units of the lines of lower numbers to a total. */
    CodeBlock before() {
        CodeBlock.Builder body = CodeBlock.builder();
        addAll(body, " && other < line");
        return body.build();
    }

    private void addAll(CodeBlock.Builder body, String also) {
        loop(body, also);
        String meets = meets("other").stream().map(CodeBlock::toString).collect(Collectors.joining());
        String test =
                (lines.other() ? "other != line" : "") + (lines.other() && !meets.isEmpty() ? " && " : "") + meets;
        if (!test.isEmpty()) {
            body.beginControlFlow("if ($L)", test);
        }
        if (relation == Relation.COVERS_THAT_DAY || !lines.dependsOnTheDay()) {
            addOne(body, days());
        } else {
            body.addStatement("$L(claim, line, other, total, grounds)", eachDay());
        }
        if (!test.isEmpty()) {
            body.endControlFlow();
        }
        body.endControlFlow();
    }

    private void addOne(CodeBlock.Builder body, String days) {
        body.addStatement("int mark = grounds.mark()")
                .addStatement("$T match = $L", Truth.class, onOneDay("other", List.of()))
                .addStatement("total.add(other, $Lgrounds.line(other, mark, match))", days);
    }

    /** The days on which a line counts, if it does. */
    private String days() {
        return switch (relation) {
            case COVERS_THAT_DAY -> "day, day, ";
            case IS_ON_THE_CLAIM -> "";
            default -> "claim.firstShared(line, other), claim.lastShared(line, other), ";
        };
    }

    /** A method that adds the days of a line one by one; gives its name. */
    private String eachDay() {
        String name = members.name(JavaNames.methodName("add " + words().substring("is ".length())));
        boolean onTheClaim = relation == Relation.IS_ON_THE_CLAIM;
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow(
                        onTheClaim
                                ? "for (int day = claim.firstDay(other); day <= claim.lastDay(other); day++)"
                                : "for (int day = claim.firstShared(line, other); day <= claim.lastShared(line, other); day++)");
        addOne(body, "day, day, ");
        members.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Judgement.class, "claim")
                .addParameter(int.class, "line")
                .addParameter(int.class, "other")
                .addParameter(Total.class, "total")
                .addParameter(Grounds.class, "grounds")
                .addCode(body.endControlFlow().build())
                .build());
        return name;
    }

    private void tryOne(CodeBlock.Builder body) {
        body.addStatement("int mark = grounds.mark()").addStatement("$T match = $L", Truth.class, match("other"));
    }

    static String counted(Quantity quantity) {
        String bound = switch (quantity.bound()) {
            case AT_LEAST -> "atLeast";
            case AT_MOST -> "atMost";
            case EXACTLY -> "exactly";
        };
        return "count." + bound + "(" + quantity.count() + ")";
    }

    private void loop(CodeBlock.Builder body, String also) {
        if (lines.codes().isPresent()) {
            String set = plan.codesClass() + "." + plan.constant(lines.codes().get());
            body.beginControlFlow(
                    "for (int other = claim.first($1L); other >= 0$2L; other = claim.next($1L, other))", set, also);
        } else {
            body.beginControlFlow("for (int other = 0; other < claim.lines()$L; other++)", also);
        }
    }

    /** Whether one line is meant and meets the subject. */
    private CodeBlock match(String other) {
        if (relation == Relation.COVERS_THAT_DAY || !lines.dependsOnTheDay()) {
            return onOneDay(other, meets(other));
        }
        return hasToBePayable()
                ? filtered(other, List.of(), List.of(payableOnOne(other)))
                : CodeBlock.of("$L(claim, line, $L, grounds)", overDays(), other);
    }

    /** Whether nothing else may be unknown of a line, and one day will do. */
    private boolean hasToBePayable() {
        return lines.payable()
                && relation != Relation.COVERS_ALL_OF_ITS_DAYS
                && lines.filters().stream()
                        .allMatch(filter -> filter instanceof LineFilter.Modified || filter instanceof LineFilter.Same);
    }

    private CodeBlock payableOnOne(String other) {
        CodeBlock days = relation == Relation.IS_ON_THE_CLAIM
                ? CodeBlock.of("claim.firstDay($1L), claim.lastDay($1L)", other)
                : CodeBlock.of("claim.firstShared(line, $1L), claim.lastShared(line, $1L)", other);
        return lines.after()
                .map(group -> CodeBlock.of(
                        "claim.payableOnOneAfter($L, $L, $L, grounds)", Constants.rules(members, group), other, days))
                .orElse(CodeBlock.of("claim.payableOnOne($L, $L, grounds)", other, days));
    }

    /** The plain test of how two lines meet, where no day needs to be looked at by itself. */
    private List<CodeBlock> meets(String other) {
        return switch (relation) {
            case COVERS_THAT_DAY -> List.of(CodeBlock.of("claim.covers($L, day)", other));
            case COVERS_ONE_OF_ITS_DAYS -> List.of(CodeBlock.of("claim.sharesADay(line, $L)", other));
            case COVERS_ALL_OF_ITS_DAYS -> List.of(CodeBlock.of("claim.coversAllOf(line, $L)", other));
            case IS_ON_THE_CLAIM -> List.of();
        };
    }

    private CodeBlock onOneDay(String other, List<CodeBlock> meets) {
        return filtered(other, meets, lines.payable() ? List.of(payable(other)) : List.of());
    }

    /**
     * The test of a line that came before.
     *
     * @param varies whether it may not be known which days the period has
     */
    CodeBlock ofCame(String other, boolean varies) {
        CodeBlock payable = lines.after()
                .map(group ->
                        CodeBlock.of("came.payableAfter($L, $L, grounds)", Constants.rules(members, group), other))
                .orElse(CodeBlock.of("came.payable($L, grounds)", other));
        CodeBlock within = CodeBlock.of("came.in($L, grounds)", other);
        return filtered(other, List.of(), lines.payable() ? List.of(payable) : varies ? List.of(within) : List.of());
    }

    /** The test of a line that came before, on the day {@code on}. */
    CodeBlock ofCameOn(String other, boolean varies) {
        CodeBlock payable = lines.after()
                .map(group -> CodeBlock.of(
                        "came.payableOnAfter($L, on, $L, grounds)", Constants.rules(members, group), other))
                .orElse(CodeBlock.of("came.payableOn(on, $L, grounds)", other));
        List<CodeBlock> truths = new ArrayList<>(lines.payable() ? List.of(payable) : List.of());
        if (varies) {
            truths.add(CodeBlock.of("came.on(on, grounds)"));
        }
        return filtered(other, List.of(), truths);
    }

    private CodeBlock filtered(String other, List<CodeBlock> meets, List<CodeBlock> payable) {
        List<CodeBlock> plain = new ArrayList<>(meets);
        List<CodeBlock> truths = new ArrayList<>(payable);
        lines.filters().forEach(filter -> add(filter, other, plain, truths));
        return joined(plain, truths);
    }

    private static CodeBlock joined(List<CodeBlock> plain, List<CodeBlock> truths) {
        CodeBlock test = plain.stream().collect(CodeBlock.joining(" && "));
        if (truths.isEmpty()) {
            return plain.isEmpty() ? CodeBlock.of("$T.YES", Truth.class) : CodeBlock.of("$T.of($L)", Truth.class, test);
        }
        CodeBlock joined = truths.get(0);
        for (CodeBlock truth : truths.subList(1, truths.size())) {
            joined = CodeBlock.of("$L.and($L)", joined, truth);
        }
        return plain.isEmpty() ? joined : CodeBlock.of("$L\n? $L\n: $T.NO", test, joined, Truth.class);
    }

    private CodeBlock payable(String other) {
        return lines.after()
                .map(group -> CodeBlock.of(
                        "claim.payableAfter($L, $L, day, grounds)", Constants.rules(members, group), other))
                .orElse(CodeBlock.of("claim.payable($L, day, grounds)", other));
    }

    private void add(LineFilter filter, String other, List<CodeBlock> plain, List<CodeBlock> truths) {
        filter.accept(new LineFilter.Visitor<Boolean>() {
            @Override
            public Boolean modified(LineFilter.Modified modified) {
                String set = Constants.modifiers(members, modified.modifiers());
                return plain.add(CodeBlock.of("$Lclaim.hasModifier($L, $L)", modified.with() ? "" : "!", other, set));
            }

            @Override
            public Boolean whoseFact(LineFilter.WhoseFact fact) {
                return truths.add(Constants.fact(plan, members, fact.fact(), other, fact.values(), fact.is()));
            }

            @Override
            public Boolean whoseNumber(LineFilter.WhoseNumber number) {
                return truths.add(Constants.number(plan, members, number.test(), other, isOnADay()));
            }

            @Override
            public Boolean oneOf(LineFilter.OneOf kind) {
                return truths.add(anyOf(kind, other));
            }

            @Override
            public Boolean own(LineFilter.Own own) {
                LineTestGenerator test = new LineTestGenerator(plan, members, other);
                return own.what() instanceof Condition.DiagnosisIn in
                        ? truths.add(test.diagnosisIn(in))
                        : plain.add(test.plain(own.what()));
            }

            @Override
            public Boolean common(LineFilter.Common common) {
                return truths.add(CodeBlock.of(
                        "claim.common($L.$L, line, $L, $Lgrounds)",
                        plan.factsClass(),
                        plan.constant(common.fact()),
                        other,
                        common.fact().scope() == Fact.Scope.DAY ? "day, " : ""));
            }

            @Override
            public Boolean compared(LineFilter.Compared compared) {
                String how = compared.how().name();
                return compared.number()
                        .map(number -> truths.add(CodeBlock.of(
                                "claim.numbers().beside($L.$L, $T.$L, $L, line, $L, grounds)",
                                plan.factsClass(),
                                plan.constant(number),
                                Comparison.class,
                                how,
                                other,
                                isOnADay() ? CodeBlock.of("day") : CodeBlock.of("$T.ANY", Facts.class))))
                        .orElseGet(() -> plain.add(
                                CodeBlock.of("claim.unitsBeside($T.$L, line, $L)", Comparison.class, how, other)));
            }

            @Override
            public Boolean paired(LineFilter.Paired paired) {
                CodeBlock as = paired.as()
                        .map(is -> CodeBlock.of("$S, $L, ", is.column(), Constants.cells(members, is)))
                        .orElse(CodeBlock.of(""));
                return plain.add(CodeBlock.of(
                        "claim.paired($L.$L, $Lline, $L, day)",
                        plan.pairsClass(),
                        plan.constant(paired.pairs()),
                        as,
                        other));
            }

            @Override
            public Boolean same(LineFilter.Same same) {
                return plain.addAll(same.in().stream()
                        .map(aspect ->
                                CodeBlock.of("claim.same($T.$L, line, $L)", Sameness.class, aspect.name(), other))
                        .toList());
            }
        });
    }

    /** Whether the test of one line knows a day. */
    private boolean isOnADay() {
        return !came && (relation == Relation.COVERS_THAT_DAY || lines.dependsOnTheDay());
    }

    /** Yes where one of the options is; each is settled by itself, so that it asks for nothing in vain. */
    private CodeBlock anyOf(LineFilter.OneOf kind, String other) {
        CodeBlock.Builder any = CodeBlock.builder().add("$T.NO", Truth.class);
        for (LineFilter.OneOf.Option option : kind.options()) {
            any.add("\n.or(grounds.settle(grounds.mark(), $L))", option(option, other));
        }
        return any.build();
    }

    private CodeBlock option(LineFilter.OneOf.Option option, String other) {
        List<CodeBlock> plain = new ArrayList<>();
        List<CodeBlock> truths = new ArrayList<>();
        plain.add(CodeBlock.of("claim.in($L, $L.$L)", other, plan.codesClass(), plan.constant(option.codes())));
        option.filters().forEach(filter -> add(filter, other, plain, truths));
        return joined(plain, truths);
    }

    /** A method that looks at the days one by one; gives its name. */
    private String overDays() {
        if (overDays == null) {
            overDays = members.name(JavaNames.methodName(words()));
            members.add(overDays(overDays));
        }
        return overDays;
    }

    private MethodSpec overDays(String name) {
        boolean all = relation == Relation.COVERS_ALL_OF_ITS_DAYS;
        String days = switch (relation) {
            case COVERS_ALL_OF_ITS_DAYS -> "for (int day = claim.firstDay(line); day <= claim.lastDay(line); day++)";
            case IS_ON_THE_CLAIM -> "for (int day = claim.firstDay(other); day <= claim.lastDay(other); day++)";
            default -> "for (int day = claim.firstShared(line, other); day <= claim.lastShared(line, other); day++)";
        };
        CodeBlock.Builder body = CodeBlock.builder();
        if (all) {
            body.beginControlFlow("if (!claim.coversAllOf(line, other))")
                    .addStatement("return $T.NO", Truth.class)
                    .endControlFlow();
        }
        String joined = all ? "every" : "any";
        body.addStatement("$1T $2L = $1T.$3L", Truth.class, joined, all ? "YES" : "NO")
                .beginControlFlow(days)
                .addStatement(
                        "$1L = $1L.$2L(grounds.settle(grounds.mark(), $3L))",
                        joined,
                        all ? "and" : "or",
                        onOneDay("other", List.of()))
                .endControlFlow()
                .addStatement("return $L", joined);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Truth.class)
                .addParameter(Judgement.class, "claim")
                .addParameter(int.class, "line")
                .addParameter(int.class, "other")
                .addParameter(Grounds.class, "grounds")
                .addCode(body.build())
                .build();
    }

    private String words() {
        String codes = lines.codes().map(set -> " in " + set.name()).orElse("");
        String when = switch (relation) {
            case COVERS_ALL_OF_ITS_DAYS -> " on all of its days";
            case IS_ON_THE_CLAIM -> " on some day";
            default -> " on one of its days";
        };
        return "is " + (lines.payable() ? "payable line" : "line") + codes + when;
    }
}
