package org.hiplang.runtime.judge;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.hiplang.runtime.policy.CodeClasses;

/**
 * Which rules judge lines of a class of codes, found out when the first such line comes: so a claim takes the time of the
 * rules that its codes touch, however many others there are. Safe for several threads.
 */
final class Judged {
    private final List<Edit> edits;
    private final AtomicReferenceArray<int[]> ofClasses;

    Judged(CodeClasses classes, List<Edit> edits) {
        this.edits = edits;
        this.ofClasses = new AtomicReferenceArray<>(classes.size());
    }

    /** Asks the rules that judge some line of a claim, in their order. */
    void ask(Judgement judgement) {
        BitSet touched = new BitSet(edits.size());
        for (int line = 0; line < judgement.lines(); line++) {
            for (int edit : judging(judgement, line)) {
                touched.set(edit);
            }
        }
        for (int edit = touched.nextSetBit(0); edit >= 0; edit = touched.nextSetBit(edit + 1)) {
            edits.get(edit).judge(judgement);
        }
    }

    private int[] judging(Judgement judgement, int line) {
        int ofCode = judgement.codeClass(line);
        int[] known = ofClasses.get(ofCode);
        if (known == null) {
            known = IntStream.range(0, edits.size())
                    .filter(edit -> edits.get(edit).judges(judgement, line))
                    .toArray();
            ofClasses.set(ofCode, known);
        }
        return known;
    }
}
