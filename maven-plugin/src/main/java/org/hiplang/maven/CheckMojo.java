package org.hiplang.maven;

import java.io.IOException;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows what is wrong with the policies, and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends PolicyMojo {
    /** Breaks the build where a policy has warnings. */
    @Parameter(property = "hip.failOnWarnings", defaultValue = "false")
    private boolean failOnWarnings;

    /** Made by Maven. */
    public CheckMojo() {}

    @Override
    void run() throws IOException, MojoFailureException {
        PolicyFolder folder = new PolicyFolder(sourceDirectory());
        DiagnosticLog log = new DiagnosticLog(getLog(), sourceDirectory());
        int policies = new PolicyBatch(
                        folder.read(), new FilesBeside(sourceDirectory(), tables()), packageName(), Map.of())
                .compile(log, failOnWarnings)
                .size();
        getLog().info(policies == 0 ? folder.saysEmpty() : "No errors in " + Words.count(policies, "policy"));
    }
}
