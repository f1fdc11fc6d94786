package org.hiplang.compiler.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Keeps the static initialiser of a class small: of many constants, each is made by a method of its own. */
final class ManyConstants {
    private static final int FEW = 50;

    private ManyConstants() {}

    static void add(TypeSpec.Builder type, List<FieldSpec> constants) {
        if (constants.size() <= FEW) {
            type.addFields(constants);
            return;
        }
        for (FieldSpec constant : constants) {
            String maker = "make" + constant.name().toLowerCase(Locale.ROOT);
            type.addField(FieldSpec.builder(constant.type(), constant.name(), Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(constant.javadoc())
                    .initializer("$L()", maker)
                    .build());
            type.addMethod(MethodSpec.methodBuilder(maker)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(constant.type())
                    .addStatement("return $L", constant.initializer())
                    .build());
        }
    }
}
