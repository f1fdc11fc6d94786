package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.find.Bits;
import org.hiplang.runtime.policy.FactInfo;
import org.jspecify.annotations.Nullable;

/**
 * On which fact a rule hangs that may hold of a line, without asking the rule: where of all that it reads a single fact is
 * open, it can be no other. Of claims of 64 lines at most.
 */
final class Hanging {
    private final Judgement claim;
    private final int before;
    private @Nullable String fact;
    private boolean several;

    private Hanging(Judgement claim, int before) {
        this.claim = claim;
        this.before = before;
    }

    /**
     * The name of the fact; absent where it is not told so.
     *
     * @param before how many entries the ledger had when the rule was asked
     */
    static Optional<String> only(Edit edit, Judgement claim, int before, int line) {
        Optional<FactsRead> reads = edit.factsRead();
        if (reads.isEmpty() || !claim.isToldNothing()) {
            return Optional.empty();
        }
        Hanging hanging = new Hanging(claim, before);
        hanging.look(reads.get(), line, reads.get().readsOthers() ? others(edit, claim) : 0);
        return hanging.several ? Optional.empty() : Optional.ofNullable(hanging.fact);
    }

    private static long others(Edit edit, Judgement claim) {
        long others = 0;
        for (int other = 0; other < claim.lines(); other++) {
            others |= edit.looksAt(claim, other) ? 1L << other : 0;
        }
        return others;
    }

    private void look(FactsRead reads, int line, long others) {
        add(reads.ofLine(), false, 1L << line);
        add(reads.ofOthers(), false, others);
        add(reads.common(), true, others | 1L << line);
        for (long rest = reads.payable() ? others : 0; rest != 0 && !several; rest = Bits.rest(rest)) {
            add(claim.found(Bits.first(rest)));
        }
    }

    private void add(List<FactInfo> facts, boolean common, long lines) {
        for (int i = 0; i < facts.size() && lines != 0; i++) {
            if (claim.open(facts.get(i), common, lines) != 0) {
                add(facts.get(i).name());
            }
        }
    }

    /** What is open of what was found on a line before. Of one that waits in any case there is no fact to name. */
    private void add(List<Entry> found) {
        for (int i = 0; i < found.size() && !several; i++) {
            Entry entry = found.get(i);
            if (entry.number() < before && (!entry.known() || entry.waits())) {
                List<String> names = entry.hangsOn();
                if (names.size() == 1) {
                    add(names.get(0));
                } else {
                    several = true;
                }
            }
        }
    }

    private void add(String name) {
        several |= fact != null && !fact.equals(name);
        fact = name;
    }
}
