package org.hiplang.cli.report;

import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.ReadingInfo;
import org.hiplang.runtime.policy.Reason;

/** How many lines come out otherwise where another word of one reading is in force. */
public final class ReadingCount {
    private final PolicyInfo policy;
    private final ReadingInfo reading;
    private final String inForce;
    private final ReadingInfo.Option word;
    private long lines;
    private long asks;
    private long claims;
    private long ofLines;
    private long ofClaims;

    /** Nothing counted yet. */
    public ReadingCount(PolicyInfo policy, ReadingInfo reading, String inForce, ReadingInfo.Option word) {
        this.policy = policy;
        this.reading = reading;
        this.inForce = inForce;
        this.word = word;
    }

    /** Counts one claim, as decided under the readings in force and under the other word. */
    public void add(Decision now, Decision otherwise) {
        long differentBefore = lines + asks;
        for (int i = 0; i < now.lines().size(); i++) {
            LineDecision line = now.lines().get(i);
            LineDecision other = otherwise.lines().get(i);
            if (!Outcome.of(line).equals(Outcome.of(other))) {
                lines++;
            } else if (!line.asks().equals(other.asks()) || !line.pended().equals(other.pended())) {
                asks++;
            }
        }
        ofLines += now.lines().size();
        ofClaims++;
        claims += lines + asks > differentBefore ? 1 : 0;
    }

    /** Counts in what another counted of other claims. */
    public void add(ReadingCount more) {
        lines += more.lines;
        asks += more.asks;
        claims += more.claims;
        ofLines += more.ofLines;
        ofClaims += more.ofClaims;
    }

    /** What becomes of a line: which rule said so does not matter, what the provider is told does. */
    private record Outcome(Object verdict, Object kept, Object includedIn, Object payment, Set<Reason> reasons) {
        static Outcome of(LineDecision line) {
            Set<Reason> reasons = line.findings().stream()
                    .filter(Finding::wins)
                    .flatMap(finding -> finding.reason().stream())
                    .collect(Collectors.toSet());
            return new Outcome(line.verdict(), line.kept(), line.includedIn(), line.payment(), reasons);
        }
    }

    /** The policy whose reading it is. */
    public PolicyInfo policy() {
        return policy;
    }

    /** The reading. */
    public ReadingInfo reading() {
        return reading;
    }

    /** Its word in force. */
    public String inForce() {
        return inForce;
    }

    /** The other word. */
    public ReadingInfo.Option word() {
        return word;
    }

    /** Lines with another verdict, other kept units, another line that includes them, another payment, or other reasons. */
    public long lines() {
        return lines;
    }

    /** Other lines, of which only what is pended or asked for differs. */
    public long asks() {
        return asks;
    }

    /** Claims with such a line of either kind. */
    public long claims() {
        return claims;
    }

    /** All lines. */
    public long ofLines() {
        return ofLines;
    }

    /** All claims. */
    public long ofClaims() {
        return ofClaims;
    }
}
