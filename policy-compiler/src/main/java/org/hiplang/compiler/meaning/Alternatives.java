package org.hiplang.compiler.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hiplang.dsl.model.Condition;
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

    /** The number of an alternative; none where the condition is no alternative. */
    public OptionalInt number(Condition condition) {
        int index = all.indexOf(condition);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
