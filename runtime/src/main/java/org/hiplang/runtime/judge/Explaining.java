package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.EarlierLine;
import org.hiplang.runtime.decision.Explanation;
import org.hiplang.runtime.policy.Reason;

/** Puts into words why a rule found what it found on a line. */
final class Explaining implements Supplier<Explanation> {
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
    public Explanation get() {
        Why why = entry.why();
        return new Explanation(hangsOn(why), words(why), with(why), earlier(why), message());
    }

    private static List<String> hangsOn(Why why) {
        if (why.missing().isEmpty()) {
            return List.of();
        }
        Set<String> names = new TreeSet<>();
        why.missing().keySet().forEach(missing -> names.add(missing.fact().name()));
        return List.copyOf(names);
    }

    private List<Integer> with(Why why) {
        List<Integer> with = new ArrayList<>();
        for (int other = why.lines().next(0); other >= 0; other = why.lines().next(other + 1)) {
            if (other != line && !earlier.has(other)) {
                with.add(claim.lineNumber(other));
            }
        }
        return with;
    }

    private List<EarlierLine> earlier(Why why) {
        List<EarlierLine> named = new ArrayList<>(0);
        for (int other = why.lines().next(claim.lines());
                other >= 0;
                other = why.lines().next(other + 1)) {
            named.add(earlier.named(other));
        }
        return named;
    }

    /** The title of the rule where nothing of its condition is to tell. */
    private String words(Why why) {
        String words = entry.rule().because().words(why.so().bits());
        return words.isEmpty() ? entry.rule().title() : words;
    }

    private Optional<String> message() {
        Optional<Reason> reason = entry.rule().reason();
        return reason.isPresent() && entry.known()
                ? Optional.of(
                        new Messages(claim, line, entry).words(reason.get().message()))
                : Optional.empty();
    }
}
