package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.EarlierLine;
import org.hiplang.runtime.decision.Explanation;
import org.hiplang.runtime.policy.Because;
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
        Why why = entry.why();
        if (why.missing().isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(why.missing().size());
        for (Grounds.Missing missing : why.missing().keySet()) {
            String name = missing.fact().name();
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        Collections.sort(names);
        return Collections.unmodifiableList(names);
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

    /** The title of the rule where nothing of its condition is to tell. Most rules always say the same. */
    @Override
    public String what() {
        Because because = entry.rule().because();
        String words = because.always().orElseGet(() -> because.words(entry.so()::has));
        return words.isEmpty() ? entry.rule().title() : words;
    }

    @Override
    public Optional<String> message() {
        Optional<Reason> reason = entry.rule().reason();
        return reason.isPresent() && entry.known()
                ? Optional.of(Messages.words(reason.get().message(), claim, line, entry))
                : Optional.empty();
    }
}
