package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hiplang.dsl.model.Condition.Relation;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Subject;
import org.hiplang.runtime.find.Bits;

/** The lines that a condition speaks of: on which days each is meant, and how many meet the line that is judged. */
final class LineMasks {
    private static final String BEFORE = " & ((1L << line) - 1)";

    private final FinderMembers members;
    private final Subject subject;
    private final LinePhrase lines;
    private final Relation relation;

    LineMasks(FinderMembers members, Subject subject, LinePhrase lines, Relation relation) {
        this.members = members;
        this.subject = subject;
        this.lines = lines;
        this.relation = relation;
    }

    /** That so many or more lines meet the line that is judged; what must be known first goes to the calls. */
    Masks atLeast(int count, List<CodeBlock> calls) {
        if (count == 0) {
            return Masks.ALWAYS;
        }
        if (count == 1 && !dependsOnTheSubject(lines) && relation != Relation.COVERS_ALL_OF_ITS_DAYS) {
            return new PhraseDays(members, lines).all(calls).map(this::meets);
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
        PhraseTests tests = PhraseTests.of(members, lines, "line").addAllButSameness();
        calls.addAll(tests.calls());
        List<Masks> all = new ArrayList<>(tests.masks());
        all.add(Masks.both(CodeBlock.of("b.days(line)")));
        lines.codes()
                .filter(set -> !members.areAllIn(subject, set))
                .ifPresent(set -> all.add(Masks.test(CodeBlock.of("b.in(line, $L)", members.codes(set)))));
        tests.plain().forEach(test -> all.add(Masks.test(test)));
        return Masks.and(all).map(this::ofOther);
    }

    /** Whether the phrase means other lines for one subject than for another. */
    static boolean dependsOnTheSubject(LinePhrase lines) {
        return lines.other() || lines.filters().stream().anyMatch(FastForm::dependsOnTheSubject);
    }

    private String words() {
        return PhraseDays.words(lines);
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

    /** Of each line of the phrase's codes, the days of so many such lines of lower numbers. */
    private CodeBlock earlier(String place, int count) {
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("if (b.beginsKind($L))", place);
        IntStream.rangeClosed(1, count)
                .forEach(i -> body.addStatement("long sure$L = 0", i).addStatement("long may$L = 0", i));
        CodeBlock put = CodeBlock.of("b.put($1L, other, sure$2L, may$2L)", place, count);
        return body.add(tests().loop(
                                members.linesIn(lines.codes()),
                                CodeBlock.of("$L;\n", put),
                                (sure, may) -> CodeBlock.builder()
                                        .addStatement("long may = $L", may)
                                        .addStatement("long sure = $L", sure)
                                        .add(counted(count))
                                        .build()))
                .endControlFlow()
                .build();
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
        CodeBlock each = count == 1 ? eachMeets(place, which) : eachCounts(place, count, which);
        return CodeBlock.builder()
                .beginControlFlow("if (b.begins($L, line))", place)
                .add(
                        count == 1 && !which.equals(BEFORE)
                                ? PhraseDays.whereFound(
                                        members,
                                        lines,
                                        calls -> unpaid().atLeast(1, calls),
                                        (sure, may) -> CodeBlock.of("b.add($L, line, $L, $L);\n", place, sure, may),
                                        each)
                                : each)
                .endControlFlow()
                .build();
    }

    private LineMasks unpaid() {
        return new LineMasks(members, subject, PhraseDays.unpaid(lines), relation);
    }

    private CodeBlock eachMeets(String place, String which) {
        return tests().loop(others(which), CodeBlock.of(""), (sure, may) -> addOne(place, sure, may));
    }

    private CodeBlock eachCounts(String place, int count, String which) {
        CodeBlock.Builder body = CodeBlock.builder();
        IntStream.rangeClosed(1, count)
                .forEach(i -> body.addStatement("long sure$L = 0", i).addStatement("long may$L = 0", i));
        return body.add(tests().loop(others(which), CodeBlock.of(""), (sure, may) -> countOne(count, sure, may)))
                .addStatement("b.add($1L, line, sure$2L, may$2L)", place, count)
                .build();
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

    private PhraseTests tests() {
        return PhraseTests.of(members, lines, "other").addAll();
    }

    /** Those of the lines of the phrase; of one that asks for the same code only those that have it. */
    private CodeBlock others(String which) {
        boolean likeIt = lines.filters().stream()
                .anyMatch(filter ->
                        filter instanceof LineFilter.Same same && same.in().contains(LineFilter.Aspect.CODE));
        CodeBlock all = CodeBlock.of("$L$L", members.linesIn(lines.codes()), which);
        return likeIt ? CodeBlock.of("b.linesLike(line, $L)", all) : all;
    }
}
