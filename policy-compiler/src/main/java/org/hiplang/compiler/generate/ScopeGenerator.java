package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Condition;
import org.hiplang.runtime.claim.HeaderField;

/** Generates the test of which claims a policy judges: plain yes or no, since nothing it asks can be unknown. */
final class ScopeGenerator implements Condition.Visitor<CodeBlock> {
    private final PolicyPlan plan;
    private final RuleMembers members;

    ScopeGenerator(PolicyPlan plan, RuleMembers members) {
        this.plan = plan;
        this.members = members;
    }

    @Override
    public CodeBlock and(Condition.And condition) {
        return join(condition.all(), " && ");
    }

    @Override
    public CodeBlock or(Condition.Or condition) {
        return join(condition.any(), " || ");
    }

    @Override
    public CodeBlock not(Condition.Not condition) {
        return CodeBlock.of("!($L)", condition.condition().accept(this));
    }

    @Override
    public CodeBlock linesMeet(Condition.LinesMeet condition) {
        CodeBlock count = condition.lines().codes().map(this::count).orElse(CodeBlock.of("claim.lines()"));
        String compared = switch (condition.quantity().bound()) {
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case EXACTLY -> "==";
        };
        return CodeBlock.of("$L $L $L", count, compared, condition.quantity().count());
    }

    @Override
    public CodeBlock placeIs(Condition.PlaceIs condition) {
        CodeBlock any = condition.places().stream()
                .map(place -> CodeBlock.of("claim.hasLineAt($L)", Constants.place(members, place)))
                .collect(CodeBlock.joining(" || "));
        return condition.is() ? CodeBlock.of("($L)", any) : CodeBlock.of("!($L)", any);
    }

    @Override
    public CodeBlock readingIs(Condition.ReadingIs condition) {
        return CodeBlock.of(
                "$Lclaim.reads($L.$L, $L)",
                condition.is() ? "" : "!",
                plan.readingsClass(),
                plan.readingConstant(condition.reading().name()),
                Constants.values(members, condition.words()));
    }

    @Override
    public CodeBlock headerIs(Condition.HeaderIs condition) {
        return CodeBlock.of("$L$L", condition.is() ? "" : "!", says(condition, "-1"));
    }

    /** Whether the claim says one of the values of a line. */
    static CodeBlock says(Condition.HeaderIs condition, String line) {
        CodeBlock any = condition.values().stream()
                .map(value -> CodeBlock.of(
                        "claim.says($T.$L, $L, $S)",
                        HeaderField.class,
                        condition.field().name(),
                        line,
                        value))
                .collect(CodeBlock.joining(" || "));
        return condition.values().size() > 1 ? CodeBlock.of("($L)", any) : any;
    }

    @Override
    public CodeBlock linesTotal(Condition.LinesTotal condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock linesCame(Condition.LinesCame condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock cameTotal(Condition.CameTotal condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock cameInEach(Condition.CameInEach condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock nthLine(Condition.NthLine condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock hasModifier(Condition.HasModifier condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock diagnosisIn(Condition.DiagnosisIn condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock codeIn(Condition.CodeIn condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock factIs(Condition.FactIs condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock ageIs(Condition.AgeIs condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock receivedAfter(Condition.ReceivedAfter condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock numberIs(Condition.NumberIs condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock unitsAre(Condition.UnitsAre condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock daysAre(Condition.DaysAre condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock daysInOne(Condition.DaysInOne condition) {
        throw notOfAClaim();
    }

    @Override
    public CodeBlock carries(Condition.Carries condition) {
        throw notOfAClaim();
    }

    private CodeBlock count(CodeSet set) {
        return CodeBlock.of("claim.count($L.$L)", plan.codesClass(), plan.constant(set));
    }

    private CodeBlock join(List<Condition> parts, String operator) {
        return parts.stream()
                .map(part -> CodeBlock.of("($L)", part.accept(this)))
                .collect(CodeBlock.joining(operator));
    }

    private static IllegalStateException notOfAClaim() {
        return new IllegalStateException("`applies where` takes what stands on the claim as a whole only");
    }
}
