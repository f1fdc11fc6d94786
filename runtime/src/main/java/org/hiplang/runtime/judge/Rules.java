package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.RuleInfo;

/** The code sets and the rules of an edition. Immutable. */
final class Rules {
    private final CodeClasses classes;
    private final List<Edit> edits;
    private final Judged judged;
    private final int[] bounds;
    private final Telling[] tellings;

    /**
     * Of an edition.
     *
     * @param edits each after those whose verdicts it reads
     */
    Rules(CodeClasses classes, List<Edit> edits) {
        this.classes = classes;
        this.edits = List.copyOf(edits);
        this.judged = new Judged(classes, this.edits);
        this.bounds = IntStream.range(0, edits.size())
                .filter(place -> edits.get(place).rule().bound().isPresent())
                .toArray();
        this.tellings = new Telling[edits.size()];
        for (int place = 0; place < tellings.length; place++) {
            tellings[place] = new Telling(edits.get(place).rule());
        }
    }

    CodeClasses classes() {
        return classes;
    }

    Edit edit(int place) {
        return edits.get(place);
    }

    /** How the rule of that place tells why. */
    Telling telling(int place) {
        return tellings[place];
    }

    /** The places of the rules that bound units, in order; not to be changed. */
    int[] bounds() {
        return bounds;
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
