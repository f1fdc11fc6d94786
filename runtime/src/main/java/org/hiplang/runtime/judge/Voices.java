package org.hiplang.runtime.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.Verdict;

/**
 * Who governs each line where amendments speak beside the policy.
 *
 * <p>An amendment speaks of a line that it has come out otherwise than the policy does; silence is no conflict. Those that
 * speak and agree govern the line. Where they do not agree the line waits for a person: nothing says which of two
 * documents comes first. A remark that only one of them makes is no disagreement.
 */
final class Voices {
    private final Ledger policy;
    private final List<LineDecision> alone;
    private final List<Voice> voices;
    private final List<List<LineDecision>> amended;

    /**
     * The voices on one claim.
     *
     * @param policy what the policy found alone
     * @param alone what it says, of each line
     * @param voices what the amendments say, by name
     */
    Voices(Ledger policy, List<LineDecision> alone, List<Voice> voices) {
        this.policy = policy;
        this.alone = alone;
        this.voices = voices;
        this.amended = voices.stream()
                .map(voice -> DecisionWriter.decisions(voice.ledger()))
                .toList();
    }

    /** What is said of each line. */
    List<Ruling> rulings() {
        return IntStream.range(0, alone.size()).mapToObj(this::ruling).toList();
    }

    private Ruling ruling(int line) {
        Map<Voice, LineDecision> speaking = new LinkedHashMap<>();
        for (int i = 0; i < voices.size(); i++) {
            LineDecision decision = amended.get(i).get(line);
            if (!Outcome.of(decision).equals(Outcome.of(alone.get(line)))) {
                speaking.put(voices.get(i), decision);
            }
        }
        return speaking.isEmpty() ? Ruling.of(policy) : governed(line, speaking);
    }

    private Ruling governed(int line, Map<Voice, LineDecision> speaking) {
        long outcomes = speaking.values().stream()
                .map(decision -> Outcome.of(decision).unnoted())
                .distinct()
                .count();
        return outcomes > 1
                ? new Disagreement(policy, line, alone.get(line), speaking).ruling()
                : new Ruling(firstNoted(speaking).ledger(), by(speaking), List.of());
    }

    /** The amendments that speak. */
    static List<AmendmentInfo> by(Map<Voice, LineDecision> speaking) {
        return speaking.keySet().stream().map(Voice::amendment).toList();
    }

    /** Of voices that differ in a remark only, one that has it. */
    private static Voice firstNoted(Map<Voice, LineDecision> speaking) {
        return speaking.entrySet().stream()
                .filter(voice -> voice.getValue().verdict() == Verdict.NOTED)
                .findFirst()
                .orElse(speaking.entrySet().iterator().next())
                .getKey();
    }
}
