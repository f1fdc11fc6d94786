package org.hiplang.compiler.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.runtime.policy.CodeSet;

/** What the tables of pairs that conditions ask for suggest to put on a claim. */
final class PairedSuggestions {
    private final CheckedPolicy checked;
    private final List<PairedRows> asked;

    PairedSuggestions(CheckedPolicy checked, List<LinePhrase> phrases, CodeSet subjects) {
        this.checked = checked;
        this.asked = phrases.stream()
                .flatMap(lines -> PairedRows.of(checked, lines, subjects).stream())
                .toList();
    }

    /** A few codes that are paired with others, first of all where several tables are asked for one that all of them pair. */
    List<Integer> keys() {
        return asked.stream()
                .flatMap(rows -> Stream.concat(
                        rows.keys().boxed().filter(this::isInAll).limit(1),
                        rows.keys().boxed().limit(1)))
                .distinct()
                .toList();
    }

    private boolean isInAll(int key) {
        return asked.stream().allMatch(rows -> rows.besides(key).findAny().isPresent());
    }

    /** The codes of the lines that are spoken of: the first, or those beside the codes above. */
    List<Integer> companions(LinePhrase lines) {
        List<PairedRows> rows = PairedRows.of(checked, lines, checked.codes().of(Optional.empty()));
        return rows.isEmpty()
                ? List.of(checked.codes().of(lines.codes()).first())
                : keys().stream()
                        .flatMap(key -> rows.get(0).besides(key).boxed().limit(1))
                        .distinct()
                        .toList();
    }
}
