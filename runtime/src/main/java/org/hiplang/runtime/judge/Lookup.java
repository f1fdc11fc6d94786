package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.FactSource;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.table.Keys;
import org.hiplang.runtime.table.Table;

/** Looks the facts of one claim's lines up in tables: those handed in for the run, else the policy's own. */
final class Lookup {
    private final Claim claim;
    private final Terms terms;

    Lookup(Claim claim, Terms terms) {
        this.claim = claim;
        this.terms = terms;
    }

    /**
     * The values that may be true of a fact; none where no table knows.
     *
     * @param day the day that the fact is of; for a fact of a line its first
     */
    List<String> values(FactInfo fact, int line, int day) {
        if (fact.source().isEmpty()) {
            return List.of();
        }
        FactSource source = fact.source().get();
        Optional<Table> table =
                terms.tables().named(source.table()).or(() -> source.tables().named(source.table()));
        int column = table.map(rows -> rows.column(fact.name())).orElse(-1);
        return column < 0 ? List.of() : values(source, table.get(), column, line, day);
    }

    private List<String> values(FactSource source, Table table, int column, int line, int day) {
        for (FactSource.By by : source.by()) {
            List<String> found = by == FactSource.By.EACH_MODIFIER
                    ? ofModifiers(table, column, line, day)
                    : of(key(by, line), table, column, day);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private OptionalLong key(FactSource.By by, int line) {
        return switch (by) {
            case NDC -> claim.detail(line).ndc().map(Keys::ndc).orElse(OptionalLong.empty());
            case TAXONOMY ->
                claim.detail(line).renderingTaxonomy().map(Keys::taxonomy).orElse(OptionalLong.empty());
            case CODE, EACH_MODIFIER -> OptionalLong.of(Keys.code(claim.code(line)));
        };
    }

    private static List<String> of(OptionalLong key, Table table, int column, int day) {
        int row = key.isPresent() ? table.row(key.getAsLong(), day) : -1;
        return row < 0 ? List.of() : table.values(row, column);
    }

    private List<String> ofModifiers(Table table, int column, int line, int day) {
        boolean known = true;
        for (String modifier : claim.modifiers(line)) {
            List<String> of = of(OptionalLong.of(Keys.modifier(Codes.pair(modifier))), table, column, day);
            if (of.equals(List.of("no"))) {
                return of;
            }
            known &= of.equals(List.of("yes"));
        }
        return known ? List.of("yes") : List.of();
    }
}
