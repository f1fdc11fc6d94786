package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What can be told of a condition before it is asked.
 *
 * @param may whether, or on which days, it may hold; absent where it may always
 * @param sure whether, or on which days, it holds for sure; absent where that is not told
 */
record Told(Optional<CodeBlock> may, Optional<CodeBlock> sure) {
    static final Told NOTHING = new Told(Optional.empty(), Optional.empty());

    /** All of it. */
    static Told exactly(CodeBlock test) {
        return new Told(Optional.of(test), Optional.of(test));
    }

    /** Of conditions that must all hold. */
    static Told and(List<Told> parts, String operator) {
        return new Told(
                some(parts.stream().map(Told::may).toList(), operator),
                all(parts.stream().map(Told::sure).toList(), operator));
    }

    /** Of conditions of which one must hold. */
    static Told or(List<Told> parts, String operator) {
        return new Told(
                all(parts.stream().map(Told::may).toList(), operator),
                some(parts.stream().map(Told::sure).toList(), operator));
    }

    /** Of what does not hold. */
    Told not(UnaryOperator<CodeBlock> not) {
        return new Told(sure.map(not), may.map(not));
    }

    /** Of the parts that tell something. */
    static Optional<CodeBlock> some(List<Optional<CodeBlock>> parts, String operator) {
        List<CodeBlock> told =
                parts.stream().flatMap(Optional::stream).distinct().toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(joined(told, operator));
    }

    /** Where all parts tell something. */
    static Optional<CodeBlock> all(List<Optional<CodeBlock>> parts, String operator) {
        return parts.stream().allMatch(Optional::isPresent) ? some(parts, operator) : Optional.empty();
    }

    private static CodeBlock joined(List<CodeBlock> tests, String operator) {
        return tests.size() == 1 ? tests.get(0) : tests.stream().collect(CodeBlock.joining(operator, "(", ")"));
    }
}
