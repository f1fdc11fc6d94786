package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.RuleInfo;

/** The code sets and the rules of an edition. Immutable. */
final class Rules {
    private final CodeClasses classes;
    private final List<Edit> edits;
    private final Judged judged;
    private final BitSet bounds = new BitSet();

    /**
     * Of an edition.
     *
     * @param edits each after those whose verdicts it reads
     */
    Rules(CodeClasses classes, List<Edit> edits) {
        this.classes = classes;
        this.edits = List.copyOf(edits);
        this.judged = new Judged(classes, this.edits);
        for (int place = 0; place < edits.size(); place++) {
            bounds.set(place, edits.get(place).rule().bound().isPresent());
        }
    }

    CodeClasses classes() {
        return classes;
    }

    Edit edit(int place) {
        return edits.get(place);
    }

    boolean isBound(int place) {
        return bounds.get(place);
    }

    /** Those rules, and all that bound units, in order. */
    int[] asked(int[] rules) {
        BitSet asked = (BitSet) bounds.clone();
        for (int rule : rules) {
            asked.set(rule);
        }
        return asked.stream().toArray();
    }

    /** What the rules are. */
    List<RuleInfo> infos() {
        List<RuleInfo> infos = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            infos.add(edit.rule());
        }
        return infos;
    }

    /** Asks every rule that judges a line of a claim. */
    void ask(Judgement judgement) {
        judged.ask(judgement);
    }
}
