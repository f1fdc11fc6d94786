package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.runtime.claim.Sameness;
import org.hiplang.runtime.find.Asks;
import org.hiplang.runtime.find.Bits;
import org.hiplang.runtime.policy.Comparison;

/** What is asked of one line for a phrase to mean it. */
final class PhraseTests implements LineFilter.Visitor<Boolean> {
    /** What costs more to hold against each other comes later. */
    private static final List<LineFilter.Aspect> DEAR = List.of(
            LineFilter.Aspect.MODIFIERS,
            LineFilter.Aspect.NDC,
            LineFilter.Aspect.PROVIDER,
            LineFilter.Aspect.TAXONOMY,
            LineFilter.Aspect.NPI,
            LineFilter.Aspect.TIN);

    private final FinderMembers members;
    private final LinePhrase lines;
    private final String line;
    private final Optional<CodeSet> judged;
    private Optional<Masks> ofAny = Optional.empty();
    private final List<CodeBlock> calls = new ArrayList<>();
    private final List<CodeBlock> plain = new ArrayList<>();
    private final List<Masks> masks = new ArrayList<>();

    private PhraseTests(FinderMembers members, LinePhrase lines, String line, Optional<CodeSet> judged) {
        this.members = members;
        this.lines = lines;
        this.line = line;
        this.judged = judged;
    }

    /** Of a line against the one that is judged. */
    static PhraseTests of(FinderMembers members, LinePhrase lines, String line) {
        return new PhraseTests(members, lines, line, Optional.empty());
    }

    /** Of any line against all of a set, of which some are judged. */
    static PhraseTests againstAll(FinderMembers members, LinePhrase lines, CodeSet judged) {
        return new PhraseTests(members, lines, "other", Optional.of(judged));
    }

    /** What must be known before. */
    List<CodeBlock> calls() {
        return calls;
    }

    /** What is true or false of the line. */
    List<CodeBlock> plain() {
        return plain;
    }

    /** On which days some line is of the kind that is the only thing asked. */
    Masks masksOfAny() {
        return ofAny.orElseThrow();
    }

    /** On which days the rest is so of it. */
    List<Masks> masks() {
        return masks;
    }

    /** All that the phrase asks. */
    PhraseTests addAll() {
        add(lines.filters());
        return this;
    }

    /** Of the line itself, which is in all the same as itself. */
    PhraseTests addAllButSameness() {
        add(lines.filters().stream()
                .filter(filter -> !(filter instanceof LineFilter.Same))
                .toList());
        return this;
    }

    private void add(List<LineFilter> filters) {
        filters.forEach(filter -> filter.accept(this));
        if (lines.payable()) {
            CodeBlock after = lines.after()
                    .map(group -> CodeBlock.of("$L", members.rules(group)))
                    .orElse(CodeBlock.of("$T.AFTER_ALL", Asks.class));
            Closed closed = members.closed();
            String surely = closed.surely(lines.after(), lines.codes()) ? "surelyLeft" : "surelyPayable";
            String perhaps = closed.perhaps(lines.after(), lines.codes()) ? "perhapsLeft" : "perhapsPayable";
            masks.add(new Masks(
                    CodeBlock.of("b.$L($L, $L)", surely, line, after),
                    CodeBlock.of("b.$L($L, $L)", perhaps, line, after)));
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
        String fact = members.values(filter.fact());
        return masks.add(judged.map(all -> againstAll(filter, all))
                .orElse(new Masks(
                        CodeBlock.of("$L.sureCommon(b, line, $L)", fact, line),
                        CodeBlock.of("$L.mayCommon(b, line, $L)", fact, line))));
    }

    /** A value that may be true of the line and of all that are judged; there may be others. */
    private Masks againstAll(LineFilter.Common filter, CodeSet all) {
        String fact = members.values(filter.fact());
        String among = fact + "AmongAll";
        calls.add(CodeBlock.of("long $L = $L.amongAll(b, $L)", among, fact, members.linesIn(all)));
        return Masks.both(CodeBlock.of("$L.isAmong(b, $L, $L)", fact, line, among));
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
        return plain.add(LineTests.of(members, filter.what(), line, true));
    }

    @Override
    public Boolean oneOf(LineFilter.OneOf filter) {
        FinderMembers.Thing kind = members.toldKind(
                filter.name(), lines.codes(), SortTest.ofKind(members, filter), place -> kind(filter, place));
        calls.add(kind.call());
        ofAny = Optional.of(kind.masksOfAny());
        return masks.add(kind.masksOfKind(line));
    }

    @Override
    public Boolean whoseNumber(LineFilter.WhoseNumber filter) {
        throw new IllegalStateException("has no fast form");
    }

    @Override
    public Boolean paired(LineFilter.Paired filter) {
        throw new IllegalStateException("has no fast form");
    }

    /**
     * A loop over lines in which each is {@code other}.
     *
     * @param over the lines
     * @param first what is done of each line
     * @param does what is done of those that the phrase means, with the days on which it does
     */
    CodeBlock loop(CodeBlock over, CodeBlock first, BiFunction<CodeBlock, CodeBlock, CodeBlock> does) {
        CodeBlock.Builder body = CodeBlock.builder();
        calls.forEach(call -> body.addStatement("$L", call));
        body.beginControlFlow("for (long rest = $L; rest != 0; rest = $T.rest(rest))", over, Bits.class)
                .addStatement("int other = $T.first(rest)", Bits.class)
                .add(first);
        if (!plain.isEmpty()) {
            body.beginControlFlow("if ($L)", plain.stream().collect(CodeBlock.joining(" && ")));
        }
        List<Masks> all = new ArrayList<>(List.of(Masks.both(CodeBlock.of("b.days(other)"))));
        all.addAll(masks);
        Masks meant = Masks.and(all);
        body.add(does.apply(meant.sure(), meant.may()));
        if (!plain.isEmpty()) {
            body.endControlFlow();
        }
        return body.endControlFlow().build();
    }

    /** On which days each line of the phrase's codes is of a declared kind. */
    private CodeBlock kind(LineFilter.OneOf kind, String place) {
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow(
                        "for (long rest = b.beginKind($L); rest != 0; rest = $T.rest(rest))", place, Bits.class)
                .addStatement("int other = $T.first(rest)", Bits.class)
                .addStatement("long sure = 0")
                .addStatement("long may = 0");
        for (LineFilter.OneOf.Option option : kind.options()) {
            PhraseTests tests = of(members, lines, "other");
            tests.plain.add(CodeBlock.of("b.in(other, $L)", members.codes(option.codes())));
            option.filters().forEach(filter -> filter.accept(tests));
            Masks all = Masks.and(tests.masks);
            body.beginControlFlow("if ($L)", tests.plain.stream().collect(CodeBlock.joining(" && ")))
                    .addStatement("sure |= $L", all.sure())
                    .addStatement("may |= $L", all.may())
                    .endControlFlow();
        }
        return body.addStatement("b.put($L, other, b.days(other) & sure, b.days(other) & may)", place)
                .endControlFlow()
                .build();
    }
}
