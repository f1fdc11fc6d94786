package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.Because;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;

/** A line of which two amendments say different things: all that is judged of it waits for a person. */
final class Disagreement {
    private final Ledger policy;
    private final int line;
    private final LineDecision alone;
    private final Map<Voice, LineDecision> speaking;

    /**
     * Of one line.
     *
     * @param alone what the policy says of it
     */
    Disagreement(Ledger policy, int line, LineDecision alone, Map<Voice, LineDecision> speaking) {
        this.policy = policy;
        this.line = line;
        this.alone = alone;
        this.speaking = speaking;
    }

    /** What the policy found alone stands beside, and decides nothing. */
    Ruling ruling() {
        List<Finding> overruled =
                alone.findings().stream().map(Finding::overruled).toList();
        return new Ruling(ledger(), Voices.by(speaking), overruled);
    }

    private Ledger ledger() {
        Ledger ledger = policy.empty(line);
        RuleInfo rule = rule();
        int first = policy.claim().firstDay(line);
        policy.judged(line).stream()
                .map(day -> first + day)
                .forEach(day -> ledger.record(
                        new Found(rule, line, day, day), Truth.YES, Optional.empty(), Grounds.recording()));
        return ledger;
    }

    private RuleInfo rule() {
        String sources =
                Voices.by(speaking).stream().map(AmendmentInfo::document).collect(Collectors.joining(", "));
        return new RuleInfo(
                speaking.keySet().iterator().next().policy(),
                RuleInfo.AMENDMENTS_DISAGREE,
                sources,
                true,
                "What governs disagrees",
                Optional.empty(),
                sources,
                Verdict.PENDED,
                Optional.empty(),
                Optional.empty(),
                Because.of(words()),
                false,
                0,
                List.of());
    }

    private String words() {
        return speaking.entrySet().stream()
                .map(voice -> "by " + voice.getKey().amendment().document() + " it is "
                        + Outcome.of(voice.getValue()).words())
                .collect(Collectors.joining(", "));
    }
}
