package org.hiplang.compiler.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts a document at its blank lines. */
final class Blocks {
    private static final int TAB = 4;
    private static final int GAP = 2;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Stretch> lines = new ArrayList<>();
    private final List<Integer> indents = new ArrayList<>();
    private int blank = GAP;

    private Blocks() {}

    /** The blocks of a document in order. */
    static List<Block> of(String document) {
        Blocks blocks = new Blocks();
        int start = 0;
        for (String line : document.split("\n", -1)) {
            blocks.add(document, start, line);
            start += line.length() + 1;
        }
        blocks.end();
        return blocks.blocks;
    }

    private void add(String document, int start, String line) {
        if (line.isBlank()) {
            end();
            blank += line.indexOf('\f') < 0 ? 1 : GAP;
        } else {
            lines.add(Stretch.of(document, start, start + line.length()));
            indents.add(indent(line));
        }
    }

    private void end() {
        if (!lines.isEmpty()) {
            blocks.add(new Block(lines, indents, blank >= GAP));
            lines.clear();
            indents.clear();
            blank = 0;
        }
    }

    private static int indent(String line) {
        int indent = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            indent += line.charAt(i) == '\t' ? TAB : 1;
        }
        return indent;
    }
}
