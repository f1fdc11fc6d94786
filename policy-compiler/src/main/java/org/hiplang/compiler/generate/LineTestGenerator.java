package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.dsl.model.Condition;

/**
 * Generates what is asked of one line by itself, the subject or another: its diagnoses, its place, what it names and who
 * rendered it.
 *
 * @param line the variable that holds the line
 */
record LineTestGenerator(PolicyPlan plan, RuleMembers members, String line) {
    /** What is yes, no or unknown. */
    CodeBlock diagnosisIn(Condition.DiagnosisIn condition) {
        CodeBlock of = switch (condition.who()) {
            case CLAIM -> CodeBlock.of("ofTheClaim(");
            case LINE -> CodeBlock.of("of($L, ", line);
            case FIRST -> CodeBlock.of("firstOf($L, ", line);
        };
        return CodeBlock.of(
                "claim.diagnosed().$L$L.$L, grounds)$L",
                of,
                plan.diagnosesClass(),
                plan.constant(condition.diagnoses()),
                condition.has() ? "" : ".not()");
    }

    /** What is true or false: anything but diagnoses. */
    CodeBlock plain(Condition condition) {
        if (condition instanceof Condition.PlaceIs place) {
            return not(place.is(), placeIs(place));
        }
        if (condition instanceof Condition.Carries carries) {
            return not(carries.has(), carries(carries));
        }
        Condition.HeaderIs header = (Condition.HeaderIs) condition;
        return not(header.is(), ScopeGenerator.says(header, line));
    }

    private static CodeBlock not(boolean is, CodeBlock test) {
        return is ? test : CodeBlock.of("!$L", test);
    }

    private CodeBlock placeIs(Condition.PlaceIs condition) {
        CodeBlock any = condition.places().stream()
                .map(place -> CodeBlock.of("claim.isAt($L, $L)", line, Constants.place(members, place)))
                .collect(CodeBlock.joining(" || "));
        return condition.places().size() > 1 ? CodeBlock.of("($L)", any) : any;
    }

    private CodeBlock carries(Condition.Carries condition) {
        String test = switch (condition.what()) {
            case NDC -> "hasNdc";
            case RENDERING_PROVIDER -> "hasRenderingProvider";
            case PRIOR_AUTHORIZATION -> "hasPriorAuthorization";
        };
        return CodeBlock.of("claim.$L($L)", test, line);
    }
}
