package org.hiplang.benchmarks.eight.drools;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.drools.RuleBase;
import org.hiplang.benchmarks.eight.Engine;
import org.hiplang.benchmarks.eight.Found;
import org.hiplang.benchmarks.eight.PlainFinding;
import org.kie.api.runtime.KieSession;

/** The eight rules in Drools; a claim's lines are the facts. */
public final class DroolsRules implements Engine {
    private static final String RULES = "org/hiplang/benchmarks/eight/drools/eight-rules.drl";

    private final List<PlainFinding> findings = new ArrayList<>();
    private final RuleBase.Sessions sessions;

    private DroolsRules(RuleBase.Sessions sessions) {
        this.sessions = sessions;
    }

    /** With a new session a claim. */
    public static DroolsRules newSessions() {
        return new DroolsRules(RuleBase.of(RULES).fresh());
    }

    /** With one session from a pool, which clears it after each claim. */
    public static DroolsRules pooledSessions() {
        return new DroolsRules(RuleBase.of(RULES).pooled());
    }

    @Override
    public List<Found> find(GeneratedClaim claim) {
        return PlainFinding.found(claim.plain(), find(claim.plain()));
    }

    /** What the rules find on a claim; valid until the next is judged. */
    public List<PlainFinding> find(PlainClaim claim) {
        findings.clear();
        KieSession session = sessions.next();
        session.setGlobal("findings", findings);
        claim.lines().forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return findings;
    }
}
