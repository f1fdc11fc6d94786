package org.hiplang.compiler.coverage;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.hiplang.runtime.judge.Truth;

/** Joins what conditions can come to, each taken to be independent of the other. */
final class Truths {
    static final Set<Truth> EITHER = Set.of(Truth.YES, Truth.NO);

    private Truths() {}

    static Set<Truth> and(Set<Truth> one, Set<Truth> other) {
        return join(one, other, Truth::and);
    }

    static Set<Truth> or(Set<Truth> one, Set<Truth> other) {
        return join(one, other, Truth::or);
    }

    static Set<Truth> not(Set<Truth> truths) {
        return truths.stream().map(Truth::not).collect(Collectors.toCollection(Truths::none));
    }

    /** Those of the three that can be. */
    static Set<Truth> of(boolean yes, boolean no, boolean unknown) {
        Set<Truth> truths = none();
        if (yes) {
            truths.add(Truth.YES);
        }
        if (no) {
            truths.add(Truth.NO);
        }
        if (unknown) {
            truths.add(Truth.UNKNOWN);
        }
        return truths;
    }

    private static Set<Truth> join(Set<Truth> some, Set<Truth> others, BinaryOperator<Truth> joined) {
        return some.stream()
                .flatMap(one -> others.stream().map(other -> joined.apply(one, other)))
                .collect(Collectors.toCollection(Truths::none));
    }

    private static Set<Truth> none() {
        return EnumSet.noneOf(Truth.class);
    }
}
