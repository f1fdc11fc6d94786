package org.hiplang.compiler.generate;

import com.palantir.javapoet.MethodSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.hiplang.runtime.judge.Judge;

/** The methods of {@link org.hiplang.runtime.PolicyEdits}, of a class with a judge. */
final class EditsMethods {
    private EditsMethods() {}

    /** All of them, and the constructor. */
    static List<MethodSpec> all() {
        return List.of(
                MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("For the service loader, and for whoever links this policy alone.\n")
                        .build(),
                MethodSpec.methodBuilder("judge")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Judge.class)
                        .addStatement("return JUDGE")
                        .build());
    }
}
