package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;

/** The methods of {@link org.hiplang.runtime.PolicyEdits}, of a class with a judge. */
final class EditsMethods {
    private EditsMethods() {}

    /**
     * All of them, and the constructor.
     *
     * @param info where the class has what the policy is
     */
    static List<MethodSpec> all(CodeBlock info) {
        return List.of(
                MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("For the service loader, and for whoever links this policy alone.\n")
                        .build(),
                MethodSpec.methodBuilder("info")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(PolicyInfo.class)
                        .addStatement("return $L", info)
                        .build(),
                MethodSpec.methodBuilder("judge")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Decision.class)
                        .addParameter(Claim.class, "claim")
                        .addParameter(Facts.class, "facts")
                        .addParameter(Terms.class, "terms")
                        .addStatement("return JUDGE.judge(claim, facts, terms)")
                        .build());
    }
}
