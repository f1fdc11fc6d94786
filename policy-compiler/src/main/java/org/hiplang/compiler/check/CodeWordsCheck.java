package org.hiplang.compiler.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.hiplang.compiler.check.ListedCodes.Listed;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.CodeItem;

/** What the author calls a code fits no other code of a table better. */
final class CodeWordsCheck implements TableCheck {
    /** A smaller part of the author's words is chance. */
    private static final double ENOUGH = 0.5;

    /** What fits nearly as well is a matter of taste. */
    private static final double CLEARLY = 0.1;

    private static final int SHOWN = 80;

    @Override
    public List<Diagnostic> check(CheckedPolicy checked, List<ListedCodes> tables) {
        List<CodeItem.Single> called = checked.policy().codeSets().stream()
                .flatMap(set -> set.items().stream())
                .filter(CodeItem.Single.class::isInstance)
                .map(CodeItem.Single.class::cast)
                .filter(single -> single.words().isPresent())
                .toList();
        return called.isEmpty()
                ? List.of()
                : tables.stream().flatMap(table -> check(called, table)).toList();
    }

    private static Stream<Diagnostic> check(List<CodeItem.Single> called, ListedCodes table) {
        List<Label> labels = labels(table);
        WordWeights weights = new WordWeights(labels.stream().map(Label::words).toList());
        return called.stream()
                .flatMap(single ->
                        disagreement(single, labels, weights, table.table().name()).stream());
    }

    /** What a table calls a code. */
    private record Label(String code, String text, Set<String> words) {
        String shown() {
            return code + " is "
                    + (text.length() > SHOWN ? text.substring(0, SHOWN).strip() + " …" : text);
        }
    }

    private static List<Label> labels(ListedCodes table) {
        List<Label> labels = new ArrayList<>();
        for (Listed listed : table.all()) {
            table.labels(listed).stream()
                    .distinct()
                    .forEach(text -> labels.add(new Label(listed.text(), text, WordWeights.words(text))));
        }
        return labels;
    }

    /** Whether another label fits the words better than each of the code's own; a code without a label is left alone. */
    private static Optional<Diagnostic> disagreement(
            CodeItem.Single single, List<Label> labels, WordWeights weights, String table) {
        Set<String> words = WordWeights.words(single.words().orElseThrow());
        ToDoubleFunction<Label> share = label -> weights.share(words, label.words());
        return labels.stream()
                .filter(label -> label.code().equals(single.code()))
                .max(Comparator.comparingDouble(share))
                .flatMap(own -> labels.stream()
                        .filter(label ->
                                share.applyAsDouble(label) >= Math.max(ENOUGH, share.applyAsDouble(own) + CLEARLY))
                        .max(Comparator.comparingDouble(share)
                                .thenComparingDouble(label -> weights.share(label.words(), words)))
                        .map(other -> diagnostic(single, own, other, table)));
    }

    private static Diagnostic diagnostic(CodeItem.Single single, Label own, Label other, String table) {
        return Diagnostic.of(
                        DiagnosticCode.CODE_WORDS_DISAGREE,
                        single.span(),
                        "the words beside `" + own.code() + "` are those of `" + other.code() + "`, says table `"
                                + table + "`")
                .label(own.shown())
                .help("write `" + other.code() + "`, or words that fit `" + own.code() + "`; " + other.shown());
    }
}
