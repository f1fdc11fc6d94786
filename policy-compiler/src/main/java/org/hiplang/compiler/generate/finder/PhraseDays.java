package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;

/** The days on which some line of the claim is one that a phrase means, whichever line is judged. */
final class PhraseDays {
    private final FinderMembers members;
    private final LinePhrase lines;
    private final String words;

    PhraseDays(FinderMembers members, LinePhrase lines) {
        this(members, lines, words(lines));
    }

    private PhraseDays(FinderMembers members, LinePhrase lines, String words) {
        this.members = members;
        this.lines = lines;
        this.words = words;
    }

    /** Of a phrase that means the same lines for each that is judged; what must be known first goes to the calls. */
    Masks all(List<CodeBlock> calls) {
        if (isOfCodesAlone()) {
            return lines.codes().map(set -> Masks.both(members.covered(set))).orElseThrow();
        }
        PhraseTests tests = PhraseTests.of(members, lines, "other").addAll();
        if (isOfKindAlone()) {
            calls.addAll(tests.calls());
            return tests.masksOfAny();
        }
        return lines.payable()
                ? thing(words, tests, with -> new PhraseDays(members, unpaid(lines)).all(with), calls)
                : bySort(tests, calls);
    }

    private boolean isOfCodesAlone() {
        return !lines.payable() && lines.filters().isEmpty() && lines.codes().isPresent();
    }

    private boolean isOfKindAlone() {
        return !lines.payable()
                && lines.filters().size() == 1
                && lines.filters().get(0) instanceof LineFilter.OneOf;
    }

    /** Whether it can be asked of all that are judged at once. */
    boolean hasForAll() {
        return !lines.other()
                && lines.filters().stream()
                        .allMatch(
                                filter -> filter instanceof LineFilter.Common || !FastForm.dependsOnTheSubject(filter));
    }

    /** The days on which some line is surely meant for each line of a set that may be judged. */
    CodeBlock forAll(CodeSet judged, List<CodeBlock> calls) {
        if (!LineMasks.dependsOnTheSubject(lines)) {
            return all(calls).sure();
        }
        return thing(
                        "for each " + judged.name() + " " + words,
                        PhraseTests.againstAll(members, lines, judged).addAll(),
                        with -> Masks.both(new PhraseDays(members, unpaid(lines)).forAll(judged, with)),
                        calls)
                .sure();
    }

    /** Lines whose sort tells all need not be looked at. */
    private Masks bySort(PhraseTests tests, List<CodeBlock> calls) {
        FinderMembers.Thing thing = members.toldThing(
                words,
                lines.codes(),
                SortTest.of(members, lines.filters()),
                place -> looked(tests, CodeBlock.of("b.begin($L)", place), place));
        calls.add(thing.call());
        return thing.masks();
    }

    /** What must be known first is found out only where a line is looked at. */
    private static CodeBlock looked(PhraseTests tests, CodeBlock lines, String place) {
        if (tests.calls().isEmpty()) {
            return each(tests, lines, place);
        }
        return CodeBlock.builder()
                .addStatement("long looked = $L", lines)
                .beginControlFlow("if (looked != 0)")
                .add(each(tests, CodeBlock.of("looked"), place))
                .endControlFlow()
                .build();
    }

    private Masks thing(
            String words, PhraseTests tests, Function<List<CodeBlock>, Masks> unpaid, List<CodeBlock> calls) {
        FinderMembers.Thing thing = members.thing(
                words,
                place -> CodeBlock.builder()
                        .beginControlFlow("if (b.begins($L))", place)
                        .add(whereFound(
                                members,
                                lines,
                                unpaid,
                                (sure, may) -> CodeBlock.of("b.add($L, $L, $L);\n", place, sure, may),
                                each(tests, members.linesIn(lines.codes()), place)))
                        .endControlFlow()
                        .build());
        calls.add(thing.call());
        return thing.masks();
    }

    private static CodeBlock each(PhraseTests tests, CodeBlock over, String place) {
        return tests.loop(
                over,
                CodeBlock.of(""),
                (sure, may) -> CodeBlock.builder()
                        .addStatement("long may = $L", may)
                        .beginControlFlow("if (may != 0)")
                        .addStatement("b.add($L, $L, may)", place, sure)
                        .endControlFlow()
                        .build());
    }

    /**
     * Of a phrase of payable lines: as long as nothing is found on a line it is payable, and what is known of such lines
     * will do.
     *
     * @param unpaid what is known of the lines of the phrase, payable or not
     * @param same what is done with that
     * @param otherwise what is done where something is found, and of other phrases
     */
    static CodeBlock whereFound(
            FinderMembers members,
            LinePhrase lines,
            Function<List<CodeBlock>, Masks> unpaid,
            BiFunction<CodeBlock, CodeBlock, CodeBlock> same,
            CodeBlock otherwise) {
        if (!lines.payable()) {
            return otherwise;
        }
        List<CodeBlock> calls = new ArrayList<>();
        Masks known = unpaid.apply(calls);
        CodeBlock.Builder body =
                CodeBlock.builder().beginControlFlow("if (b.foundNothingOn($L))", members.linesIn(lines.codes()));
        calls.forEach(call -> body.addStatement("$L", call));
        return body.add(same.apply(known.sure(), known.may()))
                .nextControlFlow("else")
                .add(otherwise)
                .endControlFlow()
                .build();
    }

    /** The same lines, payable or not. */
    static LinePhrase unpaid(LinePhrase lines) {
        return new LinePhrase(lines.span(), lines.codes(), lines.other(), false, Optional.empty(), lines.filters());
    }

    /** Of all lines that may be meant for one line or another that is judged, payable or not. */
    PhraseDays forSome() {
        LinePhrase some = new LinePhrase(
                lines.span(),
                lines.codes(),
                false,
                false,
                Optional.empty(),
                lines.filters().stream()
                        .filter(filter -> !FastForm.dependsOnTheSubject(filter))
                        .toList());
        String words = words(some).replaceFirst("^another ", "");
        for (LineFilter filter : lines.filters()) {
            words = some.filters().contains(filter)
                    ? words
                    : words.replace(" " + FinderMembers.words(filter.span()), "");
        }
        return new PhraseDays(members, some, words);
    }

    /** What such lines are called. */
    static String words(LinePhrase lines) {
        String words = FinderMembers.words(lines.span());
        return lines.payable()
                ? words
                : words.replaceFirst("\\bpayable ", "").replaceFirst(" after [\\w-]+(, [\\w-]+)*", "");
    }
}
