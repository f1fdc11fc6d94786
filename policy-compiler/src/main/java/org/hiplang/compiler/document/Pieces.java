package org.hiplang.compiler.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiplang.compiler.document.Piece.Kind;

/** Takes blocks apart into pieces, and puts together what a page break took apart. */
final class Pieces {
    private static final Pattern MARK = Pattern.compile("(?:[-*•·▪◦–—o]|[0-9]{1,3}[.)])\\s+");
    private static final Pattern ENDED = Pattern.compile(".*[.:;!?][\"'”’)\\]*]*");

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Integer> indents = new ArrayList<>();
    private final Tables tables = new Tables(pieces);
    private boolean pageBroken;

    private Pieces() {}

    /** The pieces of a document in order. */
    static List<Piece> of(String document) {
        List<Block> blocks = Blocks.of(document);
        Furniture furniture = new Furniture(blocks);
        Pieces pieces = new Pieces();
        for (int i = 0; i < blocks.size(); i++) {
            if (furniture.has(i)) {
                pieces.pageBroken = true;
            } else {
                pieces.add(blocks.get(i));
                pieces.pageBroken = false;
            }
        }
        return pieces.pieces;
    }

    private void add(Block block) {
        if (block.isTable()) {
            indents.clear();
            tables.add(block.lines());
            return;
        }
        boolean first = true;
        for (int i = 0; i < block.lines().size(); i++) {
            Stretch line = block.lines().get(i);
            if (MARK.matcher(line.text()).lookingAt()) {
                item(line, block.indents().get(i));
            } else if (!first || continues(line, block)) {
                Piece last = pieces.remove(pieces.size() - 1);
                pieces.add(last.then(line));
            } else {
                indents.clear();
                pieces.add(Piece.paragraph(line));
            }
            first = false;
        }
    }

    /** One mark after another, as in {@code - o}, goes one deeper. */
    private void item(Stretch line, int indent) {
        while (!indents.isEmpty() && indents.get(indents.size() - 1) > indent) {
            indents.remove(indents.size() - 1);
        }
        if (indents.isEmpty() || indents.get(indents.size() - 1) < indent) {
            indents.add(indent);
        }
        int depth = indents.size() - 1;
        int start = 0;
        Matcher mark = MARK.matcher(line.text());
        while (mark.region(start, line.text().length()).lookingAt()) {
            start = mark.end();
            depth++;
        }
        pieces.add(Piece.item(depth, line.part(start, line.text().length())));
    }

    /**
     * Whether a block goes on with what stands before it: its first letter is small, or a page ended between two parts of
     * a paragraph that are no headings.
     */
    private boolean continues(Stretch line, Block block) {
        if (pieces.isEmpty()) {
            return false;
        }
        Piece last = pieces.get(pieces.size() - 1);
        String before = last.text().text();
        if ((last.kind() != Kind.PARAGRAPH && last.kind() != Kind.ITEM)
                || ENDED.matcher(before).matches()) {
            return false;
        }
        boolean small = Character.isLowerCase(line.text().codePointAt(0));
        boolean heading = Headings.isOne(before);
        return small
                ? pageBroken || !heading
                : pageBroken
                        && !heading
                        && last.kind() == Kind.PARAGRAPH
                        && Headings.length(block.text().text()) == 0;
    }
}
