package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.LineFilter;

/**
 * Whether a condition may hold of a line, as far as the class of its code tells, and whether it carries modifiers or an NDC
 * at all.
 *
 * @param may the test; absent where it may always
 * @param sure whether it holds for sure; absent where that is not told
 */
record ClassTest(Optional<CodeBlock> may, Optional<CodeBlock> sure) {
    private static final ClassTest UNTOLD = new ClassTest(Optional.empty(), Optional.empty());
    private static final CodeBlock PLAIN = CodeBlock.of("plain");
    private static final CodeBlock NOT_PLAIN = CodeBlock.of("!plain");

    static ClassTest of(FinderMembers members, Condition condition) {
        if (condition instanceof Condition.And and) {
            List<ClassTest> parts =
                    and.all().stream().map(part -> of(members, part)).toList();
            return new ClassTest(some(parts, " && ", true), all(parts, " && ", false));
        }
        if (condition instanceof Condition.Or or) {
            List<ClassTest> parts =
                    or.any().stream().map(part -> of(members, part)).toList();
            return new ClassTest(all(parts, " || ", true), some(parts, " || ", false));
        }
        if (condition instanceof Condition.Not not) {
            return of(members, not.condition()).not();
        }
        return ofAtom(members, condition);
    }

    private static ClassTest ofAtom(FinderMembers members, Condition atom) {
        if (atom instanceof Condition.CodeIn in) {
            CodeBlock test = in(members, in.codes());
            ClassTest is = new ClassTest(Optional.of(test), Optional.of(test));
            return in.is() ? is : is.not();
        }
        if (atom instanceof Condition.HasModifier modifier) {
            ClassTest has = new ClassTest(Optional.of(NOT_PLAIN), Optional.empty());
            return modifier.has() ? has : has.not();
        }
        if (atom instanceof Condition.FactIs is) {
            String fact = members.fact(is.fact());
            String values = members.values(is.fact(), is.values());
            ClassTest test = new ClassTest(
                    Optional.of(CodeBlock.of("$L.may(c, plain, $L)", fact, values)),
                    Optional.of(CodeBlock.of("$L.sure(c, plain, $L)", fact, values)));
            return is.is() ? test : test.not();
        }
        if (atom instanceof Condition.ReadingIs reading) {
            CodeBlock test = CodeBlock.of("$L != 0", members.reads(reading));
            return new ClassTest(Optional.of(test), Optional.of(test));
        }
        if (atom instanceof Condition.Carries carries && carries.what() == Condition.Carried.NDC) {
            ClassTest has = new ClassTest(Optional.of(NOT_PLAIN), Optional.empty());
            return carries.has() ? has : has.not();
        }
        return atom instanceof Condition.NthLine nth ? ofNth(members, nth) : UNTOLD;
    }

    /** The line itself must be one of those that are counted. */
    private static ClassTest ofNth(FinderMembers members, Condition.NthLine nth) {
        Stream<CodeBlock> codes = nth.lines().codes().stream().map(set -> in(members, set));
        Stream<CodeBlock> modified = nth.lines().filters().stream()
                .filter(filter -> filter instanceof LineFilter.Modified modifier && modifier.with())
                .map(filter -> NOT_PLAIN);
        List<CodeBlock> tests = Stream.concat(codes, modified).distinct().toList();
        return new ClassTest(
                tests.isEmpty()
                        ? Optional.empty()
                        : Optional.of(tests.stream().collect(CodeBlock.joining(" && ", "(", ")"))),
                Optional.empty());
    }

    private static CodeBlock in(FinderMembers members, CodeSet set) {
        return CodeBlock.of(
                "asks.in(c, $L.$L)", members.plan().codesClass(), members.plan().constant(set));
    }

    private ClassTest not() {
        return new ClassTest(sure.map(ClassTest::not), may.map(ClassTest::not));
    }

    private static CodeBlock not(CodeBlock test) {
        return test.equals(NOT_PLAIN) ? PLAIN : CodeBlock.of("!$L", test);
    }

    /** Of the parts that tell something. */
    private static Optional<CodeBlock> some(List<ClassTest> parts, String operator, boolean mayBe) {
        List<CodeBlock> told = parts.stream()
                .flatMap(part -> part.test(mayBe).stream())
                .distinct()
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(joined(told, operator));
    }

    /** Where all parts tell something. */
    private static Optional<CodeBlock> all(List<ClassTest> parts, String operator, boolean mayBe) {
        return parts.stream().allMatch(part -> part.test(mayBe).isPresent())
                ? some(parts, operator, mayBe)
                : Optional.empty();
    }

    private Optional<CodeBlock> test(boolean mayBe) {
        return mayBe ? may : sure;
    }

    private static CodeBlock joined(List<CodeBlock> tests, String operator) {
        return tests.size() == 1 ? tests.get(0) : tests.stream().collect(CodeBlock.joining(operator, "(", ")"));
    }
}
