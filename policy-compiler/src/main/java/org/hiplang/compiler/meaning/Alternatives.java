package org.hiplang.compiler.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Rule;

/**
 * The alternatives of a rule's condition, numbered from 0 in the order in which they stand: what {@code or} joins, alone
 * or within {@code and} and {@code or}. What stands in {@code not ( … )} is no alternative.
 */
public final class Alternatives {
    private final List<Condition> all = new ArrayList<>();

    private Alternatives() {}

    /** Those of a rule. */
    public static Alternatives of(Rule rule) {
        Alternatives found = new Alternatives();
        rule.where().ifPresent(found::collect);
        return found;
    }

    private void collect(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.all().forEach(this::collect);
        } else if (condition instanceof Condition.Or or) {
            or.any().forEach(alternative -> {
                all.add(alternative);
                collect(alternative);
            });
        }
    }

    /** Whether some stand in a part of a condition. */
    public static boolean has(Condition part) {
        return part instanceof Condition.Or
                || (part instanceof Condition.And and && and.all().stream().anyMatch(Alternatives::has));
    }

    /** Whether it may differ from day to day of a line which of them are so. */
    public static boolean hangOnTheDay(Condition condition) {
        return condition instanceof Condition.And and
                ? and.all().stream().filter(Alternatives::has).anyMatch(Alternatives::hangOnTheDay)
                : !Atoms.of(condition).stream().allMatch(Alternatives::isOfTheLine);
    }

    /** Whether a part of a condition is the same on each day of a line. */
    static boolean isOfTheLine(Condition atom) {
        return atom instanceof Condition.ReadingIs
                || atom instanceof Condition.CodeIn
                || atom instanceof Condition.HasModifier
                || atom instanceof Condition.PlaceIs
                || atom instanceof Condition.Carries
                || (atom instanceof Condition.FactIs fact && fact.fact().scope() != Fact.Scope.DAY);
    }

    /** The number of an alternative; none where the condition is no alternative. */
    public OptionalInt number(Condition condition) {
        int index = all.indexOf(condition);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
