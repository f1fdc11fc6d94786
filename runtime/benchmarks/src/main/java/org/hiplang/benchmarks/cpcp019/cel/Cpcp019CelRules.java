package org.hiplang.benchmarks.cpcp019.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.claims.PlainLine;
import org.hiplang.benchmarks.cpcp019.Engine;
import org.hiplang.benchmarks.cpcp019.PlainFinding;
import org.hiplang.benchmarks.cpcp019.Rule;

/** CPCP019 in cel-java, a program an expression; what was found so far is a variable of those that follow. */
public final class Cpcp019CelRules implements Engine {
    private static final String SCOPE = "lines.exists(line, home_infusion_service(line.code) || line.place == '12')";

    private final CelRuntime.Program scope;
    private final List<Step> steps = new ArrayList<>();

    /** Compiles the expressions. */
    public Cpcp019CelRules() {
        List<Expression> expressions = Expression.all();
        Cel cel = cel(expressions);
        scope = program(cel, SCOPE);
        for (Expression expression : expressions) {
            steps.add(step(expression, program(cel, expression.text())));
        }
    }

    private static Cel cel(List<Expression> expressions) {
        CelBuilder builder = CelFactory.legacyCelBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addCompilerLibraries(CelExtensions.bindings())
                .addVar("lines", ListType.create(CelFunctions.LINE));
        CelFunctions.declare(builder);
        CelJudgement.DENIALS.keySet().forEach(name -> builder.addVar(name, SimpleType.DYN));
        CelJudgement.NAMES.keySet().forEach(name -> builder.addVar(name, ListType.create(SimpleType.STRING)));
        expressions.stream()
                .filter(expression -> !expression.isRule())
                .forEach(defined -> builder.addVar(defined.name(), ListType.create(CelFunctions.LINE)));
        return builder.build();
    }

    private static CelRuntime.Program program(Cel cel, String expression) {
        try {
            return cel.createProgram(cel.compile(expression).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(expression, e);
        }
    }

    private static Step step(Expression expression, CelRuntime.Program program) {
        String name = expression.name();
        if (expression.isRule()) {
            Rule rule = Rule.of(name);
            return claim -> claim.find(rule, program);
        }
        return claim -> claim.define(name, program);
    }

    @Override
    public List<PlainFinding> find(PlainClaim claim) {
        return find(new CelClaim(claim)).stream()
                .flatMap(finding -> plain(finding, claim))
                .toList();
    }

    private static Stream<PlainFinding> plain(CelFinding finding, PlainClaim claim) {
        PlainLine line = claim.lines().get((int) finding.line() - 1);
        return finding.may().stream()
                .map(day -> new PlainFinding(
                        finding.rule(),
                        line,
                        LocalDate.ofEpochDay(day),
                        finding.sure().contains(day)));
    }

    /** What the rules find on a claim. */
    public List<CelFinding> find(CelClaim claim) {
        CelJudgement judgement = new CelJudgement(claim);
        try {
            if (judgement.is(scope)) {
                for (Step step : steps) {
                    step.take(judgement);
                }
            }
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("an expression cannot be evaluated", e);
        }
        return judgement.findings();
    }

    private interface Step {
        void take(CelJudgement claim) throws CelEvaluationException;
    }
}
