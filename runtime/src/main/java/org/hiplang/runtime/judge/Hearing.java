package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.VersionInfo;

/** One claim before one policy: first the policy itself speaks, each version of its days, then each amendment. */
final class Hearing {
    private final Claim claim;
    private final Terms terms;
    private final Ledger policy;
    private final List<VersionInfo> judgedBy = new ArrayList<>();

    /** Before a policy that is judged alone. */
    Hearing(Claim claim, Facts facts, Terms terms) {
        this(claim, terms, Ledger.of(claim, facts, terms));
    }

    /**
     * Before one of several that are judged together.
     *
     * @param policy empty, where the policy writes down what it finds
     */
    Hearing(Claim claim, Terms terms, Ledger policy) {
        this.claim = claim;
        this.terms = terms;
        this.policy = policy;
    }

    /** Whether one of the versions applies to the claim: one of those in force on its days, where there are such. */
    boolean judge(List<Edition> versions) {
        List<Edition> inForce = versions.stream()
                .filter(version -> version.window(terms).meets(claim))
                .toList();
        boolean applies = false;
        for (Edition version : inForce.isEmpty() ? versions : inForce) {
            if (version.judge(version.open(claim, terms, policy))) {
                applies = true;
                judgedBy.add(version.policy().newest());
            }
        }
        if (inForce.isEmpty()) {
            judgedBy.clear();
        }
        return applies;
    }

    /** The versions that judged some day, the oldest first. */
    List<VersionInfo> judgedBy() {
        return judgedBy;
    }

    /** The decision on each line, whoever governs it. */
    List<LineDecision> lines(List<Amended> amended) {
        List<LineDecision> alone = DecisionWriter.decisions(policy);
        List<Voice> voices = voices(amended);
        if (voices.isEmpty()) {
            return alone;
        }
        List<LineDecision> lines = new ArrayList<>();
        for (Ruling ruling : new Voices(policy, alone, voices).rulings()) {
            int line = lines.size();
            lines.add(ruling.governedBy().isEmpty() ? alone.get(line) : DecisionWriter.decision(ruling, line));
        }
        return lines;
    }

    /** What is said of each line, whoever governs it. */
    List<Ruling> rulings(List<Amended> amended) {
        List<Voice> voices = voices(amended);
        return voices.isEmpty()
                ? Collections.nCopies(claim.lines(), Ruling.of(policy))
                : new Voices(policy, DecisionWriter.decisions(policy), voices).rulings();
    }

    /**
     * What the amendments that govern the claim say of it, by name. What an amended rule looks back on is as it was found
     * there: by the policy, or by the same amendment of a version before.
     */
    private List<Voice> voices(List<Amended> amended) {
        SortedMap<String, Voice> voices = new TreeMap<>();
        for (Amended edition : amended) {
            Window window = edition.window(terms);
            if (window.meets(claim)) {
                String name = edition.amendment().name();
                Voice known = voices.get(name);
                Ledger before = known == null ? policy : known.ledger();
                Ledger ledger = before.outside(window);
                Judgement judgement = edition.edition().open(claim, terms, ledger);
                if (edition.where().applies(judgement) && edition.edition().judge(judgement)) {
                    String id = edition.edition().policy().id();
                    voices.put(name, new Voice(edition.amendment(), id, before.with(ledger, window)));
                }
            }
        }
        return List.copyOf(voices.values());
    }
}
