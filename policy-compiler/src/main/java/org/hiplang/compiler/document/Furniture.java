package org.hiplang.compiler.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands on every page and belongs to none of its sentences: the payer's name, the number of the page. It is a
 * short block that comes three times or more, but for its numbers, and at least twice beside a gap between pages; in a
 * document without gaps coming so often is enough.
 */
final class Furniture {
    private static final int WORDS = 12;
    private static final int TIMES = 3;
    private static final int AT_GAPS = 2;

    private final Set<String> known = new HashSet<>();

    /** That of a document. */
    Furniture(List<Block> blocks) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> atGaps = new HashMap<>();
        boolean gaps = blocks.stream().skip(1).anyMatch(Block::afterGap);
        for (int i = 0; i < blocks.size(); i++) {
            String text = masked(blocks.get(i));
            boolean atGap = blocks.get(i).afterGap() || i + 1 == blocks.size() || blocks.get(i + 1).afterGap();
            times.merge(text, 1, Integer::sum);
            atGaps.merge(text, !gaps || atGap ? 1 : 0, Integer::sum);
        }
        times.forEach((text, count) -> {
            if (count >= TIMES && atGaps.getOrDefault(text, 0) >= AT_GAPS) {
                known.add(text);
            }
        });
    }

    /** Whether the block is such. */
    boolean has(Block block) {
        return !block.isTable()
                && block.text().text().split("\\s+").length <= WORDS
                && known.contains(masked(block));
    }

    private static String masked(Block block) {
        return Print.plain(block.text().text()).replaceAll("[0-9]+", "#");
    }
}
