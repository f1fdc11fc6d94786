package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Condition.Relation;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.runtime.claim.Sameness;
import org.hiplang.runtime.find.Bits;
import org.hiplang.runtime.policy.Comparison;

/** The lines that a condition speaks of: on which days each is meant, and how many meet the line that is judged. */
final class LineMasks {
    /** What costs more to hold against each other comes later. */
    private static final List<LineFilter.Aspect> DEAR = List.of(
            LineFilter.Aspect.MODIFIERS,
            LineFilter.Aspect.NDC,
            LineFilter.Aspect.PROVIDER,
            LineFilter.Aspect.TAXONOMY,
            LineFilter.Aspect.NPI,
            LineFilter.Aspect.TIN);

    private static final String BEFORE = " & ((1L << line) - 1)";

    private final FinderMembers members;
    private final LinePhrase lines;
    private final Relation relation;

    LineMasks(FinderMembers members, LinePhrase lines, Relation relation) {
        this.members = members;
        this.lines = lines;
        this.relation = relation;
    }

    /** That so many or more lines meet the line that is judged; what must be known first goes to the calls. */
    Masks atLeast(int count, List<CodeBlock> calls) {
        if (count == 0) {
            return Masks.ALWAYS;
        }
        if (count == 1 && !dependsOnTheSubject(lines) && relation != Relation.COVERS_ALL_OF_ITS_DAYS) {
            FinderMembers.Thing thing = members.thing(words(), this::days);
            calls.add(thing.call());
            return thing.masks().map(this::meets);
        }
        FinderMembers.Thing thing =
                members.thingOfLine(words(), place -> ofLine(place, count, lines.other() ? " & ~(1L << line)" : ""));
        calls.add(thing.call());
        return thing.masks("line");
    }

    /** That so many or more lines of lower numbers meet the line that is judged. */
    Masks before(int count, List<CodeBlock> calls) {
        if (count == 0) {
            return Masks.ALWAYS;
        }
        if (!dependsOnTheSubject(lines) && (count == 1 ? relation != Relation.COVERS_ALL_OF_ITS_DAYS : isOfTheDay())) {
            FinderMembers.Thing thing = members.kind(words() + " before it", place -> earlier(place, count));
            calls.add(thing.call());
            return thing.masks("line").map(this::meets);
        }
        FinderMembers.Thing thing = members.thingOfLine(words() + " before it", place -> ofLine(place, count, BEFORE));
        calls.add(thing.call());
        return thing.masks("line");
    }

    private boolean isOfTheDay() {
        return relation == Relation.COVERS_THAT_DAY;
    }

    /** That the line that is judged is such a line itself. */
    Masks itself(List<CodeBlock> calls) {
        Tests tests = new Tests("line");
        lines.codes().ifPresent(set -> tests.plain.add(in("line", set)));
        tests.addAllButSameness();
        calls.addAll(tests.calls);
        List<Masks> all = new ArrayList<>(tests.masks);
        all.add(Masks.both(CodeBlock.of("b.days(line)")));
        tests.plain.forEach(test -> all.add(Masks.test(test)));
        return Masks.and(all).map(this::ofOther);
    }

    /** Whether the phrase means other lines for one subject than for another. */
    static boolean dependsOnTheSubject(LinePhrase lines) {
        return lines.other() || lines.filters().stream().anyMatch(FastForm::dependsOnTheSubject);
    }

    private String words() {
        return FinderMembers.words(lines.span());
    }

    /** How the days of such lines together meet the line that is judged. */
    private CodeBlock meets(CodeBlock days) {
        return switch (relation) {
            case COVERS_ONE_OF_ITS_DAYS -> CodeBlock.of("$T.any($L & b.days(line))", Bits.class, days);
            case IS_ON_THE_CLAIM -> CodeBlock.of("$T.any($L)", Bits.class, days);
            default -> days;
        };
    }

    /** How the days of one such line meet the line that is judged. */
    private CodeBlock ofOther(CodeBlock days) {
        return relation == Relation.COVERS_ALL_OF_ITS_DAYS
                ? CodeBlock.of("$T.within(b.days(line), $L)", Bits.class, days)
                : meets(days);
    }

    /** The days of all such lines of the claim. */
    private CodeBlock days(String place) {
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("if (b.begins($L))", place);
        eachLine(
                body,
                "",
                (sure, may) -> CodeBlock.builder()
                        .addStatement("long may = $L", may)
                        .beginControlFlow("if (may != 0)")
                        .addStatement("b.add($L, $L, may)", place, sure)
                        .endControlFlow()
                        .build());
        return body.endControlFlow().build();
    }

    /** Of each line of the phrase's codes, the days of so many such lines of lower numbers. */
    private CodeBlock earlier(String place, int count) {
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("if (b.beginsKind($L))", place);
        IntStream.rangeClosed(1, count)
                .forEach(i -> body.addStatement("long sure$L = 0", i).addStatement("long may$L = 0", i));
        CodeBlock put = CodeBlock.of("b.put($1L, other, sure$2L, may$2L)", place, count);
        eachLine(
                body,
                CodeBlock.of("$L;\n", put),
                "",
                (sure, may) -> CodeBlock.builder()
                        .addStatement("long may = $L", may)
                        .addStatement("long sure = $L", sure)
                        .add(counted(count))
                        .build());
        return body.endControlFlow().build();
    }

    /** One more line counts. */
    private static CodeBlock counted(int count) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (int i = count; i > 1; i--) {
            body.addStatement("may$1L |= may$2L & may", i, i - 1).addStatement("sure$1L |= sure$2L & sure", i, i - 1);
        }
        return body.addStatement("may1 |= may").addStatement("sure1 |= sure").build();
    }

    /** Whether so many lines meet the one that is judged. */
    private CodeBlock ofLine(String place, int count, String which) {
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("if (b.begins($L, line))", place);
        if (count > 1) {
            IntStream.rangeClosed(1, count)
                    .forEach(i -> body.addStatement("long sure$L = 0", i).addStatement("long may$L = 0", i));
        }
        eachLine(body, which, (sure, may) -> count == 1 ? addOne(place, sure, may) : countOne(count, sure, may));
        if (count > 1) {
            body.addStatement("b.add($1L, line, sure$2L, may$2L)", place, count);
        }
        return body.endControlFlow().build();
    }

    private CodeBlock addOne(String place, CodeBlock sure, CodeBlock may) {
        return CodeBlock.builder()
                .addStatement("long may = $L", may)
                .beginControlFlow("if (may != 0)")
                .addStatement("b.add($L, line, $L, $L)", place, ofOther(sure), ofOther(CodeBlock.of("may")))
                .endControlFlow()
                .build();
    }

    private CodeBlock countOne(int count, CodeBlock sure, CodeBlock may) {
        return CodeBlock.builder()
                .addStatement("long may = $L", ofOther(may))
                .addStatement("long sure = $L", ofOther(sure))
                .add(counted(count))
                .build();
    }

    /** A loop over the lines of the phrase; what it does gets their days. */
    private void eachLine(CodeBlock.Builder body, String which, BiFunction<CodeBlock, CodeBlock, CodeBlock> does) {
        eachLine(body, CodeBlock.of(""), which, does);
    }

    private void eachLine(
            CodeBlock.Builder body, CodeBlock before, String which, BiFunction<CodeBlock, CodeBlock, CodeBlock> does) {
        Tests tests = new Tests("other");
        tests.addAll();
        tests.calls.forEach(call -> body.addStatement("$L", call));
        body.beginControlFlow("for (long rest = $L; rest != 0; rest = $T.rest(rest))", others(which), Bits.class)
                .addStatement("int other = $T.first(rest)", Bits.class)
                .add(before);
        List<CodeBlock> plain = tests.plain;
        if (!plain.isEmpty()) {
            body.beginControlFlow("if ($L)", plain.stream().collect(CodeBlock.joining(" && ")));
        }
        List<Masks> all = new ArrayList<>();
        all.add(Masks.both(CodeBlock.of("b.days(other)")));
        all.addAll(tests.masks);
        Masks meant = Masks.and(all);
        body.add(does.apply(meant.sure(), meant.may()));
        if (!plain.isEmpty()) {
            body.endControlFlow();
        }
        body.endControlFlow();
    }

    /** Those of the lines of the phrase; of one that asks for the same code only those that have it. */
    private CodeBlock others(String which) {
        boolean likeIt = lines.filters().stream()
                .anyMatch(filter ->
                        filter instanceof LineFilter.Same same && same.in().contains(LineFilter.Aspect.CODE));
        if (!likeIt) {
            return CodeBlock.of("$L$L", of(lines.codes()), which);
        }
        return which.equals(BEFORE)
                ? CodeBlock.of("$L & b.linesLikeBefore(line)", of(lines.codes()))
                : CodeBlock.of("$L & b.linesLike(line)$L", of(lines.codes()), which);
    }

    private CodeBlock of(Optional<CodeSet> codes) {
        return codes.map(this::linesIn).orElse(CodeBlock.of("b.allLines()"));
    }

    private CodeBlock linesIn(CodeSet set) {
        return CodeBlock.of(
                "b.linesIn($L.$L)", members.plan().codesClass(), members.plan().constant(set));
    }

    private CodeBlock in(String line, CodeSet set) {
        return CodeBlock.of(
                "b.in($L, $L.$L)",
                line,
                members.plan().codesClass(),
                members.plan().constant(set));
    }

    /** What is asked of one line of the phrase. */
    private final class Tests implements LineFilter.Visitor<Boolean> {
        private final String line;
        private final List<CodeBlock> calls = new ArrayList<>();
        private final List<CodeBlock> plain = new ArrayList<>();
        private final List<Masks> masks = new ArrayList<>();

        Tests(String line) {
            this.line = line;
        }

        void addAll() {
            add(lines.filters());
        }

        /** Of the line itself, which is in all the same as itself. */
        void addAllButSameness() {
            add(lines.filters().stream()
                    .filter(filter -> !(filter instanceof LineFilter.Same))
                    .toList());
        }

        private void add(List<LineFilter> filters) {
            filters.forEach(filter -> filter.accept(this));
            if (lines.payable()) {
                String after =
                        lines.after().map(group -> ", " + members.rules(group)).orElse("");
                Closed closed = members.closed();
                String surely = closed.surely(lines.after(), lines.codes()) ? "surelyLeft" : "surelyPayable";
                String perhaps = closed.perhaps(lines.after(), lines.codes()) ? "perhapsLeft" : "perhapsPayable";
                masks.add(new Masks(
                        CodeBlock.of("b.$L($L$L)", surely, line, after),
                        CodeBlock.of("b.$L($L$L)", perhaps, line, after)));
            }
        }

        @Override
        public Boolean modified(LineFilter.Modified filter) {
            return plain.add(CodeBlock.of(
                    "$Lb.hasModifier($L, $L)", filter.with() ? "" : "!", line, members.modifiers(filter.modifiers())));
        }

        @Override
        public Boolean whoseFact(LineFilter.WhoseFact filter) {
            Masks is = ConditionMasks.fact(members, filter.fact(), filter.values(), line);
            return masks.add(filter.is() ? is : is.not());
        }

        @Override
        public Boolean same(LineFilter.Same filter) {
            filter.in().stream()
                    .filter(aspect -> aspect != LineFilter.Aspect.CODE)
                    .sorted(Comparator.comparing(DEAR::indexOf))
                    .forEach(aspect ->
                            plain.add(CodeBlock.of("b.same($T.$L, line, $L)", Sameness.class, aspect.name(), line)));
            return true;
        }

        @Override
        public Boolean common(LineFilter.Common filter) {
            String fact = members.fact(filter.fact());
            return masks.add(new Masks(
                    CodeBlock.of("$L.sureCommon(b, line, $L)", fact, line),
                    CodeBlock.of("$L.mayCommon(b, line, $L)", fact, line)));
        }

        @Override
        public Boolean compared(LineFilter.Compared filter) {
            return plain.add(CodeBlock.of(
                    "$T.$L.holds(b.units($L), b.units(line))",
                    Comparison.class,
                    filter.how().name(),
                    line));
        }

        @Override
        public Boolean own(LineFilter.Own filter) {
            return plain.add(LineTests.of(members, filter.what(), line));
        }

        @Override
        public Boolean oneOf(LineFilter.OneOf filter) {
            FinderMembers.Thing kind = members.kind(filter.name(), place -> kind(filter, place));
            calls.add(kind.call());
            return masks.add(kind.masks(line));
        }

        @Override
        public Boolean whoseNumber(LineFilter.WhoseNumber filter) {
            throw new IllegalStateException("has no fast form");
        }

        @Override
        public Boolean paired(LineFilter.Paired filter) {
            throw new IllegalStateException("has no fast form");
        }
    }

    /** On which days each line of the phrase's codes is of a declared kind. */
    private CodeBlock kind(LineFilter.OneOf kind, String place) {
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow("if (b.beginsKind($L))", place)
                .beginControlFlow(
                        "for (long rest = $L; rest != 0; rest = $T.rest(rest))", of(lines.codes()), Bits.class)
                .addStatement("int other = $T.first(rest)", Bits.class)
                .addStatement("long sure = 0")
                .addStatement("long may = 0");
        for (LineFilter.OneOf.Option option : kind.options()) {
            Tests tests = new Tests("other");
            tests.plain.add(in("other", option.codes()));
            option.filters().forEach(filter -> filter.accept(tests));
            Masks all = tests.masks.isEmpty() ? Masks.ALWAYS : Masks.and(tests.masks);
            body.beginControlFlow("if ($L)", tests.plain.stream().collect(CodeBlock.joining(" && ")))
                    .addStatement("sure |= $L", all.sure())
                    .addStatement("may |= $L", all.may())
                    .endControlFlow();
        }
        return body.addStatement("b.put($L, other, sure, may)", place)
                .endControlFlow()
                .endControlFlow()
                .build();
    }
}
