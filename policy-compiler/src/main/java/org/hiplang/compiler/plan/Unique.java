package org.hiplang.compiler.plan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Keeps names apart, also where capitals do not count: a name that was given before gets a number. */
public final class Unique {
    private final Set<String> given = new HashSet<>();

    /** The name, or where it was given before, the name with the lowest number that was not. */
    public String of(String name) {
        String unique = name;
        for (int i = 2; !given.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }
}
