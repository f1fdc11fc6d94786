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
        for (FactSource.By by : source.by()) {
            List<String> found = by == FactSource.By.EACH_MODIFIER
                    ? ofModifiers(source, fact.name(), claim, line, day)
                    : of(by, key(by, claim, line), source, fact.name(), day);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
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

    /** What the run's table says of a key; where that says nothing, the policy's own. */
    private List<String> of(FactSource.By by, OptionalLong key, FactSource source, String fact, int day) {
        if (key.isEmpty()) {
            return List.of();
        }
        List<String> found = of(by, key.getAsLong(), terms.tables().named(source.table()), fact, day);
        return found.isEmpty() ? of(by, key.getAsLong(), source.tables().named(source.table()), fact, day) : found;
    }

    private List<String> of(FactSource.By by, long key, Optional<Table> in, String fact, int day) {
        int column = in.isEmpty() ? -1 : in.get().column(fact);
        int row = column < 0 ? -1 : row(by, in.get(), key, day);
        return row < 0 ? List.of() : in.get().values(row, column);
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

    private List<String> ofModifiers(FactSource source, String fact, Claim claim, int line, int day) {
        boolean known = true;
        for (String modifier : claim.modifiers(line)) {
            OptionalLong key = OptionalLong.of(Keys.modifier(Codes.pair(modifier)));
            List<String> of = of(FactSource.By.EACH_MODIFIER, key, source, fact, day);
            if (of.equals(List.of("no"))) {
                return of;
            }
            known &= of.equals(List.of("yes"));
        }
        return known ? List.of("yes") : List.of();
    }
}
