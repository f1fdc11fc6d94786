package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hiplang.runtime.find.Bits;

/**
 * A condition as two expressions for bits: where it is so for sure, and where it may be so.
 *
 * @param sure the first
 * @param may the second, which has the bits of the first
 */
record Masks(CodeBlock sure, CodeBlock may) {
    static final Masks ALWAYS = both(CodeBlock.of("-1L"));
    static final Masks NEVER = both(CodeBlock.of("0L"));

    /** Of what is never unknown: true or false. */
    static Masks test(CodeBlock test) {
        return both(CodeBlock.of("$T.when($L)", Bits.class, test));
    }

    /** Of what is never unknown: all bits or none. */
    static Masks both(CodeBlock mask) {
        return new Masks(mask, mask);
    }

    Masks not() {
        if (equals(ALWAYS)) {
            return NEVER;
        }
        return equals(NEVER) ? ALWAYS : new Masks(CodeBlock.of("~$L", may), CodeBlock.of("~$L", sure));
    }

    Masks map(Function<CodeBlock, CodeBlock> change) {
        return new Masks(change.apply(sure), change.apply(may));
    }

    static Masks and(List<Masks> parts) {
        return joined(parts, ALWAYS, NEVER, " & ");
    }

    static Masks or(List<Masks> parts) {
        return joined(parts, NEVER, ALWAYS, " | ");
    }

    /**
     * Joins parts, each once.
     *
     * @param nothing what changes nothing, and is left out
     * @param all what all of it comes to where one part does
     */
    private static Masks joined(List<Masks> parts, Masks nothing, Masks all, String operator) {
        if (parts.contains(all)) {
            return all;
        }
        List<Masks> left =
                parts.stream().filter(part -> !part.equals(nothing)).distinct().toList();
        if (left.isEmpty()) {
            return nothing;
        }
        return left.size() == 1
                ? left.get(0)
                : new Masks(
                        expression(left.stream().map(Masks::sure), operator),
                        expression(left.stream().map(Masks::may), operator));
    }

    private static CodeBlock expression(Stream<CodeBlock> parts, String operator) {
        return parts.distinct().collect(CodeBlock.joining(operator, "(", ")"));
    }
}
