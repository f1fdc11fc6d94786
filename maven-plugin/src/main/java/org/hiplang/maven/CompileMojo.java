package org.hiplang.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compiles policies to Java sources, which become part of the project(). Nothing is generated where nothing changed, and
 * nothing at all where a policy has an error.
 */
@Mojo(
        name = "compile",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in.
public final class CompileMojo extends PolicyMojo {
    /** The folder for the generated Java, which is added to the project's source folders. */
    @Parameter(property = "hip.outputDirectory", defaultValue = "${project.build.directory}/generated-sources/hip")
    private File outputDirectory;

    /** The folder for what else goes into the jar: the list of policies and their sources. */
    @Parameter(property = "hip.resourceDirectory", defaultValue = "${project.build.directory}/generated-resources/hip")
    private File resourceDirectory;

    /**
     * Words of readings that are to be in force in the compiled policies in place of the authors', as in
     * {@code <readings><billed-with>billed</billed-with></readings>}. Examples hold as the author wrote them, whatever
     * stands here.
     */
    @Parameter
    private Map<String, String> readings = Map.of();

    /** The same on the command line, where it wins: {@code -Dhip.readings=billed-with=billed,other=word}. */
    @Parameter(property = "hip.readings")
    private @Nullable String readingsSwitched;

    /** Breaks the build where a policy has warnings. */
    @Parameter(property = "hip.failOnWarnings", defaultValue = "false")
    private boolean failOnWarnings;

    /**
     * The policy document, or a folder with the documents that the policies name: ledgers and quoted words are held
     * against it. Where left out, the rest of the ledgers is checked.
     */
    @Parameter(property = "hip.document")
    private @Nullable File document;

    /** Where this plugin keeps what it knows of the previous run. */
    @Parameter(defaultValue = "${project.build.directory}/hip", readonly = true, required = true)
    private File stateDirectory;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** Made by Maven. */
    public CompileMojo() {}

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        new Generation(request(), getLog()).run();
        if (Files.isDirectory(outputDirectory.toPath())) {
            project().addCompileSourceRoot(outputDirectory.getPath());
        }
        if (Files.isDirectory(resourceDirectory.toPath())) {
            addResources();
        }
    }

    private CompileRequest request() throws MojoExecutionException, MojoFailureException {
        Path state = stateDirectory.toPath().resolve(execution.getExecutionId() + ".state");
        return new CompileRequest(
                sourceDirectory(),
                outputDirectory.toPath(),
                resourceDirectory.toPath(),
                classesDirectory(),
                state,
                packageName(),
                Readings.of(readings, readingsSwitched),
                tables(),
                dependencies(),
                failOnWarnings,
                Optional.ofNullable(document).map(File::toPath),
                execution.getVersion());
    }

    private void addResources() {
        String directory = resourceDirectory.getPath();
        if (project().getResources().stream().noneMatch(known -> directory.equals(known.getDirectory()))) {
            Resource resource = new Resource();
            resource.setDirectory(directory);
            project().addResource(resource);
        }
    }
}
