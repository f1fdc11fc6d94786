package org.hiplang.benchmarks.drools;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The rules of a file of the class path, built as an executable model. */
public final class RuleBase {
    private final KieBase base;

    private RuleBase(KieBase base) {
        this.base = base;
    }

    /**
     * Builds them.
     *
     * @param rules the path of the file
     * @throws IllegalStateException if Drools does not take them
     */
    public static RuleBase of(String rules) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources().newClassPathResource(rules, RuleBase.class.getClassLoader()));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("Drools does not build its rules: " + errors);
        }
        return new RuleBase(services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase());
    }

    /** A new session each time. */
    public Sessions fresh() {
        return base::newKieSession;
    }

    /** One session from a pool, which clears it when it comes back. */
    public Sessions pooled() {
        return base.newKieSessionsPool(1)::newKieSession;
    }

    /** Gives sessions, each to be disposed of. */
    @FunctionalInterface
    public interface Sessions {
        /** The next. */
        KieSession next();
    }
}
