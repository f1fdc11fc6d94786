package org.hiplang.benchmarks.eight.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.eight.CodeSets;
import org.hiplang.benchmarks.eight.EightRule;
import org.hiplang.benchmarks.eight.Engine;
import org.hiplang.benchmarks.eight.Found;
import org.hiplang.benchmarks.eight.PlainFinding;

/** The eight rules in cel-java, one program each; code sets are functions, for a map of them would be copied each time. */
public final class CelRules implements Engine {
    private static final Map<String, Set<String>> SETS = Map.ofEntries(
            Map.entry("per_diem", CodeSets.PER_DIEM),
            Map.entry("infusion", CodeSets.INFUSION),
            Map.entry("anti_infective", CodeSets.ANTI_INFECTIVE),
            Map.entry("hourly", CodeSets.HOURLY),
            Map.entry("product", CodeSets.PRODUCT),
            Map.entry("supply", CodeSets.SUPPLY),
            Map.entry("flush", CodeSets.FLUSH),
            Map.entry("pharmacy", CodeSets.PHARMACY),
            Map.entry("visit", CodeSets.VISIT),
            Map.entry("further_hour", CodeSets.FURTHER_HOUR),
            Map.entry("concurrent", CodeSets.CONCURRENT),
            Map.entry("not_given", CodeSets.NOT_GIVEN));

    private final Map<EightRule, CelRuntime.Program> programs = new EnumMap<>(EightRule.class);

    /** Compiles them. */
    public CelRules() {
        CelBuilder builder = CelFactory.legacyCelBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addVar("lines", ListType.create(MapType.create(SimpleType.STRING, SimpleType.DYN)));
        SETS.forEach((name, set) -> declare(builder, name, set));
        Cel cel = builder.build();
        Expressions.all().forEach((rule, expression) -> programs.put(rule, program(cel, expression)));
    }

    @SuppressWarnings("Immutable") // no set changes
    private static void declare(CelBuilder builder, String name, Set<String> set) {
        String overload = name + "_string";
        builder.addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                        name, CelOverloadDecl.newGlobalOverload(overload, SimpleType.BOOL, SimpleType.STRING)))
                .addFunctionBindings(CelFunctionBinding.from(overload, String.class, set::contains));
    }

    @Override
    public List<Found> find(GeneratedClaim claim) {
        List<PlainFinding> findings = find(new CelClaim(claim.plain())).stream()
                .flatMap(found -> found.days().stream()
                        .map(LocalDate::ofEpochDay)
                        .map(day -> new PlainFinding(found.rule(), (int) found.line(), day, day)))
                .toList();
        return PlainFinding.found(claim.plain(), findings);
    }

    /** What the rules find on a claim. */
    public List<CelFinding> find(CelClaim claim) {
        Map<String, Object> variables = Map.of("lines", claim.lines());
        List<CelFinding> findings = new ArrayList<>();
        for (Map.Entry<EightRule, CelRuntime.Program> program : programs.entrySet()) {
            find(program.getKey(), program.getValue(), variables, findings);
        }
        return findings;
    }

    @SuppressWarnings("unchecked") // what the expressions come to
    private static void find(
            EightRule rule, CelRuntime.Program program, Map<String, ?> variables, List<CelFinding> findings) {
        try {
            for (List<Object> found : (List<List<Object>>) program.eval(variables)) {
                List<Long> days = (List<Long>) found.get(1);
                if (!days.isEmpty()) {
                    findings.add(new CelFinding(rule, (long) found.get(0), days));
                }
            }
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("the expression of " + rule + " cannot be evaluated", e);
        }
    }

    private static CelRuntime.Program program(Cel cel, String expression) {
        try {
            return cel.createProgram(cel.compile(expression).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(expression, e);
        }
    }
}
