package org.hiplang.compiler.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong: the first of it, and how much there is. */
final class Problems {
    private static final int SHOWN = 20;

    private final List<Problem> first = new ArrayList<>();
    private long all;

    void add(long row, int column, String message, Optional<String> help) {
        if (first.size() < SHOWN) {
            first.add(new Problem(row, column, message, help));
        }
        all++;
    }

    void add(long row, int column, String message, String help) {
        add(row, column, message, Optional.of(help));
    }

    boolean isEmpty() {
        return all == 0;
    }

    List<Problem> first() {
        return List.copyOf(first);
    }

    long more() {
        return all - first.size();
    }
}
