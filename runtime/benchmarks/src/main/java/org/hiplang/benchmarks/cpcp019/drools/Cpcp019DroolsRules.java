package org.hiplang.benchmarks.cpcp019.drools;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.cpcp019.Engine;
import org.hiplang.benchmarks.cpcp019.PlainFinding;
import org.hiplang.benchmarks.cpcp019.plain.PlainTerms;
import org.hiplang.benchmarks.drools.RuleBase;
import org.kie.api.runtime.KieSession;

/** CPCP019 in Drools; a claim's lines are the facts, and so is what is found. */
public final class Cpcp019DroolsRules implements Engine {
    private static final RuleBase BASE = RuleBase.of("org/hiplang/benchmarks/cpcp019/drools/cpcp019.drl");

    private final RuleBase.Sessions sessions;

    private Cpcp019DroolsRules(RuleBase.Sessions sessions) {
        this.sessions = sessions;
    }

    /** With a new session a claim. */
    public static Cpcp019DroolsRules newSessions() {
        return new Cpcp019DroolsRules(BASE.fresh());
    }

    /** With one session from a pool, which clears it after each claim. */
    public static Cpcp019DroolsRules pooledSessions() {
        return new Cpcp019DroolsRules(BASE.pooled());
    }

    /** A claim that is not for home infusion gets no session. */
    @Override
    public List<PlainFinding> find(PlainClaim claim) {
        if (!PlainTerms.isHomeInfusion(claim)) {
            return List.of();
        }
        KieSession session = sessions.next();
        claim.lines().forEach(session::insert);
        session.fireAllRules();
        List<PlainFinding> findings = new ArrayList<>();
        for (Object fact : session.getObjects(PlainFinding.class::isInstance)) {
            findings.add((PlainFinding) fact);
        }
        session.dispose();
        return findings;
    }
}
