package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiplang.runtime.claim.Claim;
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
    private final Claim claim;
    private final List<LineDecision> policy;
    private final Map<AmendmentInfo, List<LineDecision>> amended = new LinkedHashMap<>();

    /**
     * The voices on one claim.
     *
     * @param policy what the policy says alone, of each line
     * @param voices what the amendments say, by name
     */
    Voices(Claim claim, List<LineDecision> policy, List<Voice> voices) {
        this.claim = claim;
        this.policy = policy;
        voices.forEach(voice -> amended.put(voice.amendment(), DecisionWriter.decisions(voice.ledger())));
    }

    List<LineDecision> lines() {
        List<LineDecision> lines = new ArrayList<>();
        for (int line = 0; line < policy.size(); line++) {
            lines.add(line(line));
        }
        return lines;
    }

    private LineDecision line(int line) {
        LineDecision alone = policy.get(line);
        Map<AmendmentInfo, LineDecision> speaking = new LinkedHashMap<>();
        amended.forEach((amendment, lines) -> {
            if (!Outcome.of(lines.get(line)).equals(Outcome.of(alone))) {
                speaking.put(amendment, lines.get(line));
            }
        });
        return speaking.isEmpty() ? alone : governed(line, alone, speaking).governedBy(List.copyOf(speaking.keySet()));
    }

    private LineDecision governed(int line, LineDecision alone, Map<AmendmentInfo, LineDecision> speaking) {
        long outcomes = speaking.values().stream()
                .map(decision -> Outcome.of(decision).unnoted())
                .distinct()
                .count();
        return outcomes > 1
                ? new Disagreement(claim, line, alone, speaking).decision()
                : firstNoted(List.copyOf(speaking.values()));
    }

    /** Of decisions that differ in a remark only, one that has it. */
    private static LineDecision firstNoted(List<LineDecision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.verdict() == Verdict.NOTED)
                .findFirst()
                .orElse(decisions.get(0));
    }
}
