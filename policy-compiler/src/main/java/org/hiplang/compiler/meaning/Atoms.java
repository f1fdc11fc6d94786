package org.hiplang.compiler.meaning;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Rule;

/** The conditions of one kind that rules are made of, wherever they stand. */
public final class Atoms {
    private Atoms() {}

    /** Those of two rules. */
    public static <T extends Condition> List<T> of(Rule one, Rule other, Class<T> kind) {
        List<T> found = new ArrayList<>();
        one.where().ifPresent(where -> collect(where, kind, found));
        other.where().ifPresent(where -> collect(where, kind, found));
        return found;
    }

    private static <T extends Condition> void collect(Condition condition, Class<T> kind, List<T> found) {
        if (kind.isInstance(condition)) {
            found.add(kind.cast(condition));
        }
        if (condition instanceof Condition.And and) {
            and.all().forEach(part -> collect(part, kind, found));
        } else if (condition instanceof Condition.Or or) {
            or.any().forEach(part -> collect(part, kind, found));
        } else if (condition instanceof Condition.Not not) {
            collect(not.condition(), kind, found);
        }
    }
}
