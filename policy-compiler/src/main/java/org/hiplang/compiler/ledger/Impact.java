package org.hiplang.compiler.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.compiler.document.Comparison;
import org.hiplang.compiler.document.Comparison.Kind;
import org.hiplang.compiler.document.Comparison.Pair;
import org.hiplang.compiler.document.Document;
import org.hiplang.compiler.document.Unit;
import org.hiplang.dsl.model.Citation;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Rule;

/**
 * What a new version of a document touches in a policy.
 *
 * @param changes what is not as it was, in the order of the new version
 * @param renumbered how many units say the same in the same order, and are counted otherwise
 */
public record Impact(List<Change> changes, int renumbered) {
    /** Copies the list. */
    public Impact {
        changes = List.copyOf(changes);
    }

    /**
     * One unit that is not as it was.
     *
     * @param before what it was, but for what was added
     * @param after what it is, but for what was removed
     * @param statements the statements that the ledger knows there
     * @param rules names of the rules that carry them out or cite them
     * @param examples names of the examples that cite them or expect one of the rules
     */
    public record Change(
            Kind kind,
            Optional<Unit> before,
            Optional<Unit> after,
            List<String> statements,
            List<String> rules,
            List<String> examples) {
        /** Copies the lists. */
        public Change {
            statements = List.copyOf(statements);
            rules = List.copyOf(rules);
            examples = List.copyOf(examples);
        }
    }

    /** Compares two versions of the document. */
    public static Impact of(Policy policy, Optional<Ledger> ledger, Document before, Document after) {
        List<Change> changes = new ArrayList<>();
        int renumbered = 0;
        for (Pair pair : Comparison.of(before.units(), after.units())) {
            Optional<Unit> was = unit(pair.before(), before);
            Optional<Unit> is = unit(pair.after(), after);
            if (pair.kind() != Kind.SAME) {
                changes.add(change(pair.kind(), was, is, new Touch(policy, ledger)));
            } else if (!was.map(Unit::place).equals(is.map(Unit::place))) {
                renumbered++;
            }
        }
        return new Impact(changes, renumbered);
    }

    private static Optional<Unit> unit(OptionalInt index, Document document) {
        return index.isEmpty() ? Optional.empty() : Optional.of(document.units().get(index.getAsInt()));
    }

    private static Change change(Kind kind, Optional<Unit> before, Optional<Unit> after, Touch touch) {
        Unit unit = before.or(() -> after).orElseThrow();
        List<LedgerRow> rows = touch.rows(before, after);
        List<String> statements = rows.stream()
                .map(LedgerRow::statement)
                .filter(statement -> !statement.isEmpty())
                .distinct()
                .toList();
        List<String> rules = touch.rules(unit, rows, statements);
        return new Change(kind, before, after, statements, rules, touch.examples(statements, rules));
    }

    /** What of a policy hangs on units of the document. */
    private record Touch(Policy policy, Optional<Ledger> ledger) {
        /** The rows of either print; what no row knows may stand where one says. */
        List<LedgerRow> rows(Optional<Unit> before, Optional<Unit> after) {
            List<LedgerRow> all = ledger.map(Ledger::rows).orElse(List.of());
            List<LedgerRow> same = all.stream()
                    .filter(row -> Stream.concat(before.stream(), after.stream())
                            .anyMatch(unit -> row.print().equals(unit.print())
                                    && row.place().isSame(unit.place())))
                    .toList();
            return !same.isEmpty() || before.isEmpty()
                    ? same
                    : all.stream()
                            .filter(row -> row.place().isSame(before.get().place()))
                            .toList();
        }

        /** Where no statement is known, the rules that cite the place. */
        List<String> rules(Unit unit, List<LedgerRow> rows, List<String> statements) {
            Set<String> named = rows.stream().flatMap(row -> row.by().stream()).collect(Collectors.toSet());
            return policy.rules().stream()
                    .filter(rule -> named.contains(rule.name())
                            || rule.cites().stream().anyMatch(cite -> cites(cite, unit, statements)))
                    .map(Rule::name)
                    .toList();
        }

        private static boolean cites(Citation cite, Unit unit, List<String> statements) {
            return statements.isEmpty()
                    ? unit.place().isCitedAs(cite.place())
                    : cite.statement().filter(statements::contains).isPresent();
        }

        List<String> examples(List<String> statements, List<String> rules) {
            return policy.examples().stream()
                    .filter(example -> cites(example, statements) || expects(example, rules))
                    .map(Example::name)
                    .toList();
        }

        private static boolean cites(Example example, List<String> statements) {
            return example.cites().stream()
                    .anyMatch(cite ->
                            cite.statement().filter(statements::contains).isPresent());
        }

        private static boolean expects(Example example, List<String> rules) {
            return example.expectations().stream()
                    .anyMatch(expected -> expected.by().stream().anyMatch(rules::contains));
        }
    }
}
