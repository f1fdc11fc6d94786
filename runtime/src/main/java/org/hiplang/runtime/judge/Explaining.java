package org.hiplang.runtime.judge;

import java.util.Optional;
import java.util.function.Supplier;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Explanation;

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
        return new Explanation(
                why.missing().keySet().stream()
                        .map(missing -> missing.fact().name())
                        .distinct()
                        .sorted()
                        .toList(),
                words(why),
                why.lines().stream()
                        .filter(other -> other != line && !earlier.has(other))
                        .map(claim::lineNumber)
                        .boxed()
                        .toList(),
                why.lines().stream()
                        .filter(earlier::has)
                        .mapToObj(earlier::named)
                        .toList(),
                message());
    }

    /** The title of the rule where nothing of its condition is to tell. */
    private String words(Why why) {
        String words = entry.rule().because().words(why.so().bits());
        return words.isEmpty() ? entry.rule().title() : words;
    }

    private Optional<String> message() {
        return entry.rule()
                .reason()
                .filter(reason -> entry.known())
                .map(reason -> new Messages(claim, line, entry).words(reason.message()));
    }
}
