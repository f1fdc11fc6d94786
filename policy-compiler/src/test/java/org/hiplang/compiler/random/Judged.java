package org.hiplang.compiler.random;

/**
 * What a rule judges, as far as its condition depends on it.
 *
 * @param rule the rule's place among all
 * @param byDay whether days are judged, or whole lines
 * @param first the first band of codes that it judges
 * @param last the last one
 * @param fast whether it is written of what has a fast form alone
 */
record Judged(int rule, boolean byDay, int first, int last, boolean fast) {
    /** Whether it can ask for the fact by itself. */
    boolean canAsk(Known fact) {
        return byDay || fact.of() != Known.Scope.DAY;
    }

    /** Whether all of those lines are judged before. */
    boolean comesAfter(Codes codes) {
        return codes.first() > last;
    }
}
