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
import org.jspecify.annotations.Nullable;

/** Looks the facts of claims' lines up in tables: those handed in for the run first, then the policy's own. */
final class Lookup {
    private final Terms terms;

    /** What was looked up last, and last by an NDC: a line has several facts. Of two threads either may keep its own. */
    private @Nullable Place last;

    private @Nullable Place lastByNdc;

    private record Place(Table table, long key, int day, int row) {
        boolean isOf(Table other, long otherKey, int otherDay) {
            return table == other && key == otherKey && day == otherDay;
        }
    }

    Lookup(Terms terms) {
        this.terms = terms;
    }

    /**
     * The values that may be true of a fact; none where no table knows.
     *
     * @param day the day that the fact is of; for a fact of a line its first
     */
    List<String> values(FactInfo fact, Claim claim, int line, int day) {
        if (fact.source().isEmpty()) {
            return List.of();
        }
        FactSource source = fact.source().get();
        Optional<Table> ofTheRun = terms.tables().named(source.table());
        Optional<Table> own = source.tables().named(source.table());
        for (FactSource.By by : source.by()) {
            List<String> found = values(by, ofTheRun, fact.name(), claim, line, day);
            if (found.isEmpty()) {
                found = values(by, own, fact.name(), claim, line, day);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<String> values(FactSource.By by, Optional<Table> in, String fact, Claim claim, int line, int day) {
        if (in.isEmpty()) {
            return List.of();
        }
        Table table = in.get();
        int column = table.column(fact);
        if (column < 0) {
            return List.of();
        }
        return by == FactSource.By.EACH_MODIFIER
                ? ofModifiers(table, column, claim, line, day)
                : of(by, key(by, claim, line), table, column, day);
    }

    private static OptionalLong key(FactSource.By by, Claim claim, int line) {
        return switch (by) {
            case NDC ->
                claim.ndc(line) == Codes.NONE ? OptionalLong.empty() : OptionalLong.of(Keys.ndc(claim.ndc(line)));
            case TAXONOMY ->
                claim.detail(line).renderingTaxonomy().map(Keys::taxonomy).orElse(OptionalLong.empty());
            case CODE, EACH_MODIFIER -> OptionalLong.of(Keys.code(claim.code(line)));
        };
    }

    private List<String> of(FactSource.By by, OptionalLong key, Table table, int column, int day) {
        int row = key.isPresent() ? row(by, table, key.getAsLong(), day) : -1;
        return row < 0 ? List.of() : table.values(row, column);
    }

    private int row(FactSource.By by, Table table, long key, int day) {
        boolean byNdc = by == FactSource.By.NDC;
        Place known = byNdc ? lastByNdc : last;
        if (known != null && known.isOf(table, key, day)) {
            return known.row;
        }
        Place found = new Place(table, key, day, table.row(key, day));
        if (byNdc) {
            lastByNdc = found;
        } else {
            last = found;
        }
        return found.row;
    }

    private List<String> ofModifiers(Table table, int column, Claim claim, int line, int day) {
        boolean known = true;
        for (String modifier : claim.modifiers(line)) {
            List<String> of = of(
                    FactSource.By.EACH_MODIFIER,
                    OptionalLong.of(Keys.modifier(Codes.pair(modifier))),
                    table,
                    column,
                    day);
            if (of.equals(List.of("no"))) {
                return of;
            }
            known &= of.equals(List.of("yes"));
        }
        return known ? List.of("yes") : List.of();
    }
}
