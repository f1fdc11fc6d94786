package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.EarlierLine;
import org.hiplang.runtime.decision.Explanation;
import org.hiplang.runtime.policy.Reason;

/** Puts into words why a rule found what it found on a line. The rule is asked again only for what it does not always say. */
final class Explaining implements Explanation {
    private final Claim claim;
    private final EarlierLines earlier;
    private final int line;
    private final Entry entry;

    Explaining(Claim claim, EarlierLines earlier, int line, Entry entry) {
        this.claim = claim;
        this.earlier = earlier;
        this.line = line;
        this.entry = entry;
    }

    @Override
    public List<String> hangsOn() {
        return entry.hangsOn();
    }

    @Override
    public List<Integer> with() {
        Why why = entry.why();
        List<Integer> with = new ArrayList<>();
        for (int other = why.lines().next(0); other >= 0; other = why.lines().next(other + 1)) {
            if (other != line && !earlier.has(other)) {
                with.add(claim.lineNumber(other));
            }
        }
        return List.copyOf(with);
    }

    @Override
    public List<EarlierLine> earlier() {
        Why why = entry.why();
        List<EarlierLine> named = new ArrayList<>(0);
        for (int other = why.lines().next(claim.lines());
                other >= 0;
                other = why.lines().next(other + 1)) {
            named.add(earlier.named(other));
        }
        return List.copyOf(named);
    }

    @Override
    public String what() {
        return entry.what();
    }

    @Override
    public String waiting() {
        return entry.waiting();
    }

    @Override
    public Optional<String> message() {
        Optional<Reason> reason = entry.rule().reason();
        return reason.isPresent() && entry.known()
                ? Optional.of(Messages.words(reason.get().message(), claim, line, entry))
                : Optional.empty();
    }
}
