package org.hiplang.dsl.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hiplang.dsl.syntax.Name;

/**
 * Sets of one kind that a policy declares, each made once and after those it is made of.
 *
 * @param <D> the declaration
 * @param <S> the set
 */
final class DeclaredSets<D, S> {
    private final Map<String, D> declarations = new LinkedHashMap<>();
    private final Map<String, S> made = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();
    private final Function<D, Name> names;
    private final Making<D, S> making;

    /** How sets of a kind are made. */
    interface Making<D, S> {
        /** The set of a declaration, which may ask for others. */
        S set(D declaration);

        /** What takes the place of a set that is unknown or contains itself. */
        S standIn(Name use);

        /** A set contains itself; the way leads from it back to it. */
        void circle(Name use, List<String> way);
    }

    /** Of two declarations of one name the first counts. */
    DeclaredSets(List<D> syntax, Function<D, Name> names, Making<D, S> making) {
        this.names = names;
        this.making = making;
        syntax.forEach(set -> declarations.putIfAbsent(names.apply(set).text(), set));
    }

    boolean has(String name) {
        return declarations.containsKey(name);
    }

    /** The set of a name, or what takes its place. */
    S named(Name use) {
        return Optional.ofNullable(declarations.get(use.text()))
                .map(declaration -> make(declaration, use))
                .orElseGet(() -> making.standIn(use));
    }

    /** All, in the order of their declarations. */
    List<S> declared() {
        return declarations.values().stream()
                .map(declaration -> make(declaration, names.apply(declaration)))
                .toList();
    }

    /** All, each after those it is made of. */
    List<S> made() {
        declared();
        return List.copyOf(made.values());
    }

    private S make(D declaration, Name use) {
        String name = use.text();
        S done = made.get(name);
        if (done != null) {
            return done;
        }
        int begun = open.indexOf(name);
        if (begun >= 0) {
            making.circle(use, List.copyOf(open.subList(begun, open.size())));
            return making.standIn(use);
        }
        open.add(name);
        S set = making.set(declaration);
        open.remove(name);
        made.put(name, set);
        return set;
    }
}
