package org.hiplang.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.hiplang.dsl.source.Source;
import org.jspecify.annotations.Nullable;

/** Shows what is wrong with the policies, and writes nothing. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckMojo extends PolicyMojo {
    /** Breaks the build where a policy has warnings. */
    @Parameter(property = "hip.failOnWarnings", defaultValue = "false")
    private boolean failOnWarnings;

    /**
     * The policy document, or a folder with the documents that the policies name: ledgers and quoted words are held
     * against it. Where left out, the rest of the ledgers is checked.
     */
    @Parameter(property = "hip.document")
    private @Nullable File document;

    /** Made by Maven. */
    public CheckMojo() {}

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        PolicyFolder folder = new PolicyFolder(sourceDirectory());
        DiagnosticLog log = new DiagnosticLog(getLog(), sourceDirectory());
        List<Source> sources = folder.read();
        DependencyLibraries shipped = DependencyLibraries.of(dependencies());
        FilesBeside beside = FilesBeside.of(
                sources,
                sourceDirectory(),
                tables(),
                shipped,
                Optional.ofNullable(document).map(File::toPath));
        int policies = new PolicyBatch(sources, shipped.sources(), beside, packageName(), Map.of())
                .compile(log, failOnWarnings)
                .size();
        getLog().info(sources.isEmpty() ? folder.saysEmpty() : "No errors in " + Words.count(policies, "policy"));
    }
}
