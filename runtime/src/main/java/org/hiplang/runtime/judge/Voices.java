package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.AmendmentInfo;

/**
 * Who governs each line where amendments speak beside the policy.
 *
 * <p>An amendment speaks of a line that it has come out otherwise than the policy does; silence is no conflict. Those that
 * speak and agree govern the line. Where they do not agree the line waits for a person: nothing says which of two
 * documents comes first.
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
        List<AmendmentInfo> governing = List.copyOf(speaking.keySet());
        long outcomes = speaking.values().stream().map(Outcome::of).distinct().count();
        if (outcomes == 0) {
            return alone;
        }
        LineDecision decision = outcomes == 1
                ? speaking.values().iterator().next()
                : new Disagreement(claim, line, alone, speaking).decision();
        return decision.governedBy(governing);
    }
}
