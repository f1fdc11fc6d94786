package org.hiplang.compiler.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands on every page and belongs to none of its sentences: the payer's name, the number of the page. It is a
 * short block that comes three times or more, but for its numbers, and at least twice beside a gap between pages or
 * beside other furniture; in a document without gaps coming so often is enough.
 */
final class Furniture {
    private static final int WORDS = 12;
    private static final int TIMES = 3;
    private static final int AT_GAPS = 2;
    private static final Pattern PAGE = Pattern.compile("[Pp]age#(of#)?");

    private final List<Block> blocks;
    private final List<String> texts;
    private final boolean gaps;
    private final Set<String> known = new HashSet<>();

    /** That of a document. */
    Furniture(List<Block> blocks) {
        this.blocks = blocks;
        this.texts = blocks.stream().map(Furniture::masked).toList();
        this.gaps = blocks.stream().skip(1).anyMatch(Block::afterGap);
        texts.stream().filter(text -> PAGE.matcher(text).matches()).forEach(known::add);
        int before;
        do {
            before = known.size();
            learn();
        } while (known.size() > before);
    }

    private void learn() {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> atEdges = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            times.merge(texts.get(i), 1, Integer::sum);
            atEdges.merge(texts.get(i), atEdge(i) ? 1 : 0, Integer::sum);
        }
        times.forEach((text, count) -> {
            if (!text.isEmpty() && count >= TIMES && atEdges.getOrDefault(text, 0) >= AT_GAPS) {
                known.add(text);
            }
        });
    }

    /** Whether a page may begin or end with the block. */
    private boolean atEdge(int i) {
        boolean first = i == 0 || blocks.get(i).afterGap() || known.contains(texts.get(i - 1));
        boolean last = i + 1 == blocks.size() || blocks.get(i + 1).afterGap() || known.contains(texts.get(i + 1));
        return !gaps || first || last;
    }

    /** Whether the block at an index is such. */
    boolean has(int index) {
        return known.contains(texts.get(index));
    }

    /** Its text but for numbers; nothing for what is too long, or a table. */
    private static String masked(Block block) {
        if (block.isTable()) {
            return "";
        }
        String text = block.text().text();
        return text.split("\\s+").length > WORDS ? "" : Print.plain(text).replaceAll("[0-9]+", "#");
    }
}
