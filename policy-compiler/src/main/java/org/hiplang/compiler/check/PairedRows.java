package org.hiplang.compiler.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Policy;
import org.hiplang.runtime.policy.CodeSet;
import org.hiplang.runtime.table.Pairs;

/** The rows of a table of pairs that {@code another line in … paired in …} may mean while the policy is in force. */
final class PairedRows {
    private final Pairs pairs;
    private final Optional<LineFilter.Paired.As> as;
    private final CodeSet subjects;
    private final CodeSet others;
    private final LocalDate from;
    private final LocalDate to;

    private PairedRows(CheckedPolicy checked, LineFilter.Paired filter, CodeSet subjects, CodeSet others) {
        Policy policy = checked.policy();
        this.pairs = checked.tables().pairs(filter.pairs().name()).orElseThrow();
        this.as = filter.as();
        this.subjects = subjects;
        this.others = others;
        this.from = policy.from();
        this.to = policy.to().orElse(LocalDate.MAX);
    }

    /** For each table that the words ask for, of subjects with those codes. */
    static List<PairedRows> of(CheckedPolicy checked, LinePhrase lines, CodeSet subjects) {
        CodeSet others = checked.codes().of(lines.codes());
        return lines.filters().stream()
                .flatMap(PairedRows::paired)
                .map(filter -> new PairedRows(checked, filter, subjects, others))
                .toList();
    }

    private static Stream<LineFilter.Paired> paired(LineFilter filter) {
        if (filter instanceof LineFilter.OneOf kind) {
            return kind.options().stream()
                    .flatMap(option -> option.filters().stream())
                    .flatMap(PairedRows::paired);
        }
        return filter instanceof LineFilter.Paired paired ? Stream.of(paired) : Stream.empty();
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return rows(IntStream.range(0, pairs.rows())).findAny().isEmpty();
    }

    /** The codes that such rows are about, each once, on the policy's first day. */
    IntStream keys() {
        return onFirstDay(IntStream.range(0, pairs.rows())).map(pairs::key).distinct();
    }

    /** The codes beside one of these, on the policy's first day. */
    IntStream besides(int key) {
        return onFirstDay(pairs.rowsOf(key)).map(pairs::beside);
    }

    private IntStream onFirstDay(IntStream rows) {
        return rows(rows).filter(row -> pairs.firstDay(row) <= from.toEpochDay());
    }

    private IntStream rows(IntStream all) {
        return all.filter(row -> pairs.firstDay(row) <= to.toEpochDay() && from.toEpochDay() <= pairs.lastDay(row))
                .filter(row -> subjects.has(pairs.key(row)) && others.has(pairs.beside(row)))
                .filter(row -> as.map(is -> is.values().contains(pairs.text(row, pairs.column(is.column()))))
                        .orElse(true));
    }
}
