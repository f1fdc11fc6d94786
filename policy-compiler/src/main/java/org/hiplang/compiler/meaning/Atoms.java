package org.hiplang.compiler.meaning;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.dsl.model.Condition;

/** What a condition is made of when {@code and}, {@code or} and {@code not} are taken apart. */
public final class Atoms {
    private Atoms() {}

    /** The parts, in their order. */
    public static List<Condition> of(Condition condition) {
        List<Condition> found = new ArrayList<>();
        collect(condition, found);
        return found;
    }

    private static void collect(Condition condition, List<Condition> found) {
        if (condition instanceof Condition.And and) {
            and.all().forEach(part -> collect(part, found));
        } else if (condition instanceof Condition.Or or) {
            or.any().forEach(part -> collect(part, found));
        } else if (condition instanceof Condition.Not not) {
            collect(not.condition(), found);
        } else {
            found.add(condition);
        }
    }
}
