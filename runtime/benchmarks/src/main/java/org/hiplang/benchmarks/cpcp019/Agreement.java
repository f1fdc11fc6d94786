package org.hiplang.benchmarks.cpcp019;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.runtime.claim.Claim;

/** Whether the expert, the compiled policy and whoever is held against them find the same. */
final class Agreement {
    private final Expert expert = new Expert();
    private final Hip hip = new Hip();
    private final Listing listing = new Listing(hip);
    private final Map<String, Engine> engines = new LinkedHashMap<>();

    /** Holds another against the expert, too. */
    Agreement with(String who, Engine engine) {
        engines.put(who, engine);
        return this;
    }

    /**
     * All find the same on a claim in both its forms.
     *
     * @throws IllegalStateException where they do not
     */
    void check(GeneratedClaim claim) {
        check(claim.plain(), claim.packed());
    }

    /** The same of any claim. */
    void check(PlainClaim plain, Claim claim) {
        check(claim);
        Set<Found> found = Found.of(expert.find(claim), claim);
        engines.forEach((who, engine) -> equal(who, Found.of(engine.find(plain), plain), found, claim));
    }

    /** The expert and Hip find the same, and Hip's decision lists it. */
    void check(Claim claim) {
        Set<Found> found = Found.of(expert.find(claim), claim);
        hip.found(claim).ifPresent(byHip -> equal("a sitting", byHip, withoutBounds(found), claim));
        equal("a decision", Hip.listed(claim, hip.decision(claim)), listing.of(found, claim), claim);
    }

    private Set<Found> withoutBounds(Set<Found> found) {
        return found.stream().filter(one -> !hip.bounds(one.rule())).collect(Collectors.toSet());
    }

    private static void equal(String who, Set<Found> theirs, Set<Found> expected, Claim claim) {
        if (!theirs.equals(expected)) {
            throw new IllegalStateException("%s: the expert found %s, %s %s%s"
                    .formatted(claim.number(), less(expected, theirs), who, less(theirs, expected), told(claim)));
        }
    }

    private static Set<Found> less(Set<Found> all, Set<Found> without) {
        return all.stream().filter(one -> !without.contains(one)).collect(Collectors.toSet());
    }

    /** A claim as a person can read it; all of these are made up. */
    private static String told(Claim claim) {
        StringBuilder told = new StringBuilder();
        for (int line = 0; line < claim.lines(); line++) {
            told.append("%n%d %s %s days %d to %d, %d thousandths, %s"
                    .formatted(
                            claim.lineNumber(line),
                            claim.codeText(line),
                            claim.modifiers(line),
                            claim.firstDay(line) - claim.from(),
                            claim.lastDay(line) - claim.from(),
                            claim.units(line),
                            claim.detail(line).ndc().orElse("no NDC")));
        }
        return told.toString();
    }
}
