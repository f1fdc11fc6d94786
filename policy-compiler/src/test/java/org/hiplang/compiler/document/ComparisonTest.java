package org.hiplang.compiler.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hiplang.compiler.document.Comparison.Kind;
import org.hiplang.compiler.document.Comparison.Pair;
import org.hiplang.compiler.document.Mutations.Mutant;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every change that means something is found, and none that does not. */
class ComparisonTest {
    private static final long SEED = 20200901;

    static List<Source> documents() {
        return Documents.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findsEveryChange(Source source) {
        List<Unit> before = Document.of(source).units();
        List<String> missed = Mutations.harmful(source, SEED).stream()
                .filter(mutant -> changes(before, mutant).isEmpty())
                .map(Mutant::what)
                .toList();

        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findsNothingElse(Source source) {
        List<Unit> before = Document.of(source).units();
        List<String> found = Mutations.harmless(source, SEED).stream()
                .filter(mutant ->
                        !changes(before, mutant).isEmpty() || !placesOf(before).equals(placesOf(mutant)))
                .map(mutant -> mutant.what() + ": " + changes(before, mutant))
                .toList();

        assertThat(found).isEmpty();
    }

    private static String changes(List<Unit> before, Mutant mutant) {
        List<Unit> after = Document.of(mutant.source()).units();
        return Comparison.of(before, after).stream()
                .filter(pair -> pair.kind() != Kind.SAME)
                .map(pair -> words(pair, before, after))
                .collect(Collectors.joining("; "));
    }

    private static String words(Pair pair, List<Unit> before, List<Unit> after) {
        String was = pair.before().isEmpty()
                ? ""
                : before.get(pair.before().getAsInt()).place() + " ";
        String is = pair.after().isEmpty()
                ? ""
                : "" + after.get(pair.after().getAsInt()).place();
        return pair.kind() + " " + was + is;
    }

    private static List<Place> placesOf(List<Unit> units) {
        return units.stream().map(Unit::place).toList();
    }

    private static List<Place> placesOf(Mutant mutant) {
        return placesOf(Document.of(mutant.source()).units());
    }
}
