package org.hiplang.benchmarks.cpcp019.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.cpcp019.Engine;
import org.hiplang.benchmarks.cpcp019.PlainFinding;
import org.hiplang.benchmarks.cpcp019.plain.PlainTerms;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** CPCP019 in Drools; a claim's lines are the facts, and so is what is found. */
public final class Cpcp019DroolsRules implements Engine {
    private static final String RULES = "org/hiplang/benchmarks/cpcp019/drools/cpcp019.drl";

    private static final KieBase BASE = rules();

    private final Sessions sessions;

    private Cpcp019DroolsRules(Sessions sessions) {
        this.sessions = sessions;
    }

    /** With a new session a claim. */
    public static Cpcp019DroolsRules newSessions() {
        return new Cpcp019DroolsRules(BASE::newKieSession);
    }

    /** With one session from a pool, which clears it after each claim. */
    public static Cpcp019DroolsRules pooledSessions() {
        return new Cpcp019DroolsRules(BASE.newKieSessionsPool(1)::newKieSession);
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

    private static KieBase rules() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources().newClassPathResource(RULES, Cpcp019DroolsRules.class.getClassLoader()));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("Drools does not build its rules: " + errors);
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    private interface Sessions {
        KieSession next();
    }
}
