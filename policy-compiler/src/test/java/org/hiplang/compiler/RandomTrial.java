package org.hiplang.compiler;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hiplang.compiler.random.ClaimWords;
import org.hiplang.dsl.model.Fact;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.judge.Sitting;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;

/** One policy is held against itself: interpreted, generated in the fast way, and generated in the general way. */
final class RandomTrial {
    private static final int CLAIMS = 200;
    private static final int MOST_LINES = 12;
    private static final int LONGEST = 9;

    /** Lines or days, just above what the fast way holds. */
    private static final int MANY = 65;

    private static final int HEAD = 150;
    private static final int MOST_WORDS = 600;

    private final PolicyEdits interpreted;
    private final PolicyEdits generated;
    private final Sitting sitting;
    private final RandomClaims claims;
    private final List<String> facts;
    private final Claim large;
    private int fast;
    private int found;

    RandomTrial(CompiledPolicy compiled, long seed) {
        interpreted = compiled.checked().interpreter();
        generated = InMemoryJavac.load(compiled);
        sitting = generated.sitting(Terms.PLAIN);
        claims = new RandomClaims(compiled.checked(), seed);
        large = seed % 2 == 0 ? claims.claim(MANY, 3) : claims.claim(LONGEST, MANY);
        facts = compiled.policy().newest().facts().stream().map(Fact::name).toList();
    }

    /** How many claims were judged in the fast way. */
    int fast() {
        return fast;
    }

    /** Of how many claims something was found. */
    int found() {
        return found;
    }

    static int claims() {
        return CLAIMS;
    }

    /** The first claim of which not all say the same. */
    Optional<String> disagreement() {
        for (int round = 0; round < CLAIMS; round++) {
            Claim claim = round == CLAIMS - 1 ? large : claims.claim(1 + round % MOST_LINES, LONGEST);
            Facts told = claims.facts(claim);
            Terms terms = claims.terms();
            Optional<String> wrong = disagreement(claim, told, terms);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private Optional<String> disagreement(Claim claim, Facts told, Terms terms) {
        return plain(claim)
                .or(() -> differ("under other terms", claim, Facts.NONE.with(told.history()), terms))
                .or(() -> differ("told", claim, told, terms))
                .or(() -> generally(claim, told, terms));
    }

    private Optional<String> generally(Claim claim, Facts told, Terms terms) {
        return differ(
                "in the general way, " + terms,
                claim,
                told,
                interpreted.judge(claim, told, terms),
                generated.judge().generally(claim, told, terms));
    }

    /** In a sitting that goes on from claim to claim. */
    private Optional<String> plain(Claim claim) {
        Decision expected = interpreted.judge(claim);
        boolean finds = sitting.finds(claim);
        if (sitting.findings().isPresent()) {
            fast++;
        }
        boolean some =
                expected.lines().stream().anyMatch(line -> !line.findings().isEmpty());
        if (some) {
            found++;
        }
        return some && !finds
                ? Optional.of("the fast way finds nothing\n" + words(claim, Facts.NONE, expected, sitting.decision()))
                : differ("in the fast way", claim, Facts.NONE, expected, sitting.decision());
    }

    private Optional<String> differ(String how, Claim claim, Facts told, Terms terms) {
        Sitting once = generated.sitting(terms);
        once.finds(claim, told);
        return differ(how + ", " + terms, claim, told, interpreted.judge(claim, told, terms), once.decision());
    }

    private Optional<String> differ(String how, Claim claim, Facts told, Decision expected, Decision actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of("generated code differs, " + how + "\n" + words(claim, told, expected, actual));
    }

    private String words(Claim claim, Facts told, Decision expected, Decision actual) {
        StringBuilder text = new StringBuilder(ClaimWords.of(claim) + "\n" + ClaimWords.of(told, facts, claim));
        if (expected.applies() != actual.applies() || !expected.versions().equals(actual.versions())) {
            text.append("\napplies: ")
                    .append(expected.applies())
                    .append(", generated: ")
                    .append(actual.applies());
        }
        IntStream.range(0, Math.min(expected.lines().size(), actual.lines().size()))
                .filter(line ->
                        !expected.lines().get(line).equals(actual.lines().get(line)))
                .limit(2)
                .mapToObj(line -> beside(
                        expected.lines().get(line).toString(),
                        actual.lines().get(line).toString()))
                .forEach(text::append);
        return text.toString();
    }

    /** How both begin, and what they say from where they differ. */
    private static String beside(String expected, String actual) {
        int same = 0;
        while (same < Math.min(expected.length(), actual.length()) && expected.charAt(same) == actual.charAt(same)) {
            same++;
        }
        return "\ninterpreted " + cut(expected, same) + "\ngenerated   " + cut(actual, same);
    }

    private static String cut(String line, int same) {
        int from = Math.max(0, same - MOST_WORDS / 2);
        return (from > HEAD ? line.substring(0, HEAD) + " … " : line.substring(0, from))
                + line.substring(from, Math.min(line.length(), same + MOST_WORDS));
    }
}
