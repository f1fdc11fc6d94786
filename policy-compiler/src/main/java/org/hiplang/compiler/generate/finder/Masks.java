package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.function.Function;
import org.hiplang.runtime.find.Bits;

/**
 * A condition as two expressions for bits: where it is so for sure, and where it may be so.
 *
 * @param sure the first
 * @param may the second, which has the bits of the first
 */
record Masks(CodeBlock sure, CodeBlock may) {
    static final Masks ALWAYS = new Masks(CodeBlock.of("-1L"), CodeBlock.of("-1L"));

    /** Of what is never unknown: true or false. */
    static Masks test(CodeBlock test) {
        return both(CodeBlock.of("$T.when($L)", Bits.class, test));
    }

    /** Of what is never unknown: all bits or none. */
    static Masks both(CodeBlock mask) {
        return new Masks(mask, mask);
    }

    Masks not() {
        return new Masks(CodeBlock.of("~$L", may), CodeBlock.of("~$L", sure));
    }

    Masks map(Function<CodeBlock, CodeBlock> change) {
        return new Masks(change.apply(sure), change.apply(may));
    }

    static Masks and(List<Masks> parts) {
        return joined(parts, " & ");
    }

    static Masks or(List<Masks> parts) {
        return joined(parts, " | ");
    }

    private static Masks joined(List<Masks> parts, String operator) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return new Masks(
                expression(parts.stream().map(Masks::sure).toList(), operator),
                expression(parts.stream().map(Masks::may).toList(), operator));
    }

    private static CodeBlock expression(List<CodeBlock> parts, String operator) {
        return parts.stream().collect(CodeBlock.joining(operator, "(", ")"));
    }
}
