package org.hiplang.compiler.document;

import java.util.List;

/**
 * The lines between two blank ones.
 *
 * @param lines its lines, without blanks around them
 * @param indents how far each line is indented; a tab counts as four
 * @param afterGap whether two blank lines or more, or a form feed, stand before it, as between pages
 */
record Block(List<Stretch> lines, List<Integer> indents, boolean afterGap) {
    Block {
        lines = List.copyOf(lines);
        indents = List.copyOf(indents);
    }

    /** Its lines as one. */
    Stretch text() {
        return lines.stream().reduce(Stretch::then).orElseThrow();
    }

    boolean isTable() {
        return lines.get(0).text().startsWith("|");
    }
}
