package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hiplang.runtime.policy.Because;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Terms;
import org.jspecify.annotations.Nullable;

/**
 * How one rule tells why it found something. Its words are put together once for each choice of its alternatives, and once
 * for the facts that these wait for. Safe for several threads.
 */
final class Telling {
    /** Rules of more choices than that are rare, and so are more sets of facts. */
    private static final int MOST = 16;

    private final RuleInfo rule;

    /** The choices that were met, the last one first. Of two threads either may keep its own. */
    private @Nullable Chosen chosen;

    /** What it waited for, likewise. */
    private @Nullable Waiting waiting;

    /** Runs seldom take turns. Here, too, either may keep its own. */
    private @Nullable Always always;

    private record Chosen(
            long so, String words, int number, @Nullable Chosen before) {}

    private record Waiting(
            List<String> facts,
            String words,
            String told,
            int number,
            @Nullable Waiting before) {}

    private record Always(Terms terms, Optional<String> words) {}

    Telling(RuleInfo rule) {
        this.rule = rule;
    }

    /** The words, where they are the same of all claims in a run under those terms. */
    Optional<String> always(Terms terms) {
        Always known = always;
        if (known == null || !known.terms.equals(terms)) {
            known = new Always(terms, under(terms));
            always = known;
        }
        return known.words;
    }

    private Optional<String> under(Terms terms) {
        OptionalLong told = rule.because().told(terms);
        return told.isPresent() ? Optional.of(words(Marks.of(told.getAsLong()))) : Optional.empty();
    }

    /** The words where those alternatives are so. */
    String words(Marks so) {
        if (!so.areFew()) {
            return words(rule, so);
        }
        Chosen newest = chosen;
        for (Chosen known = newest; known != null; known = known.before) {
            if (known.so == so.few()) {
                return known.words;
            }
        }
        return remember(so, newest);
    }

    private String remember(Marks so, @Nullable Chosen before) {
        String told = words(rule, so);
        int number = before == null ? 1 : before.number + 1;
        if (number <= MOST) {
            chosen = new Chosen(so.few(), told, number, before);
        }
        return told;
    }

    /** What is told where the rule waits for these facts, if any can be named, and those words say for what. */
    String waiting(List<String> facts, String words) {
        Waiting newest = waiting;
        for (Waiting known = newest; known != null; known = known.before) {
            if (known.words.equals(words) && known.facts.equals(facts)) {
                return known.told;
            }
        }
        String told = waiting(rule, facts, words);
        int number = newest == null ? 1 : newest.number + 1;
        if (number <= MOST) {
            waiting = new Waiting(facts, words, told, number, newest);
        }
        return told;
    }

    /** The same of any rule. */
    static String waiting(RuleInfo rule, List<String> facts, String words) {
        // A rule without a condition holds in any case: what waits is how much comes of it, and its title says of what.
        String open = words.equals(rule.title()) ? " what comes of this: " : " whether ";
        return (facts.isEmpty() ? "it is not known" : "it hangs on " + String.join(", ", facts)) + open + words;
    }

    /** The words of a rule; its title where nothing of its condition is to tell. */
    static String words(RuleInfo rule, Marks so) {
        Because because = rule.because();
        String words = because.always().orElseGet(() -> because.words(so::has));
        return words.isEmpty() ? rule.title() : words;
    }
}
