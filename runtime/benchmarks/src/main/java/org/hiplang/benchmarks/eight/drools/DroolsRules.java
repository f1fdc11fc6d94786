package org.hiplang.benchmarks.eight.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.eight.Engine;
import org.hiplang.benchmarks.eight.Found;
import org.hiplang.benchmarks.eight.PlainFinding;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The eight rules in Drools; a claim's lines are the facts. */
public final class DroolsRules implements Engine {
    private static final String RULES = "org/hiplang/benchmarks/eight/drools/eight-rules.drl";

    private final List<PlainFinding> findings = new ArrayList<>();
    private final Sessions sessions;

    private DroolsRules(Sessions sessions) {
        this.sessions = sessions;
    }

    /** With a new session a claim. */
    public static DroolsRules newSessions() {
        return new DroolsRules(rules()::newKieSession);
    }

    /** With one session from a pool, which clears it after each claim. */
    public static DroolsRules pooledSessions() {
        return new DroolsRules(rules().newKieSessionsPool(1)::newKieSession);
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

    private static KieBase rules() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources().newClassPathResource(RULES, DroolsRules.class.getClassLoader()));
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
