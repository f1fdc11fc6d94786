package org.hiplang.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Runs the examples in the policies: each through the compiled classes and through the interpreter, which have to
 * agree.
 */
@Mojo(
        name = "test",
        defaultPhase = LifecyclePhase.TEST,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in.
public final class TestMojo extends PolicyMojo {
    /** The folder for one XML report a policy, in the form that Surefire writes. */
    @Parameter(property = "hip.reportsDirectory", defaultValue = "${project.build.directory}/hip-reports")
    private File reportsDirectory;

    /** Skips the examples, as it skips the other tests. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    /** Skips the examples, as it skips the compilation of the other tests. */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean skipTestCompilation;

    /**
     * How much of what conditions can come to the examples must show, in percent of every policy. Where left out, the
     * total is only told.
     */
    @Parameter(property = "hip.coverage.minimum")
    private @Nullable Double coverageMinimum;

    /** Made by Maven. */
    public TestMojo() {}

    @Override
    boolean isSkipped() {
        return super.isSkipped() || skipTests || skipTestCompilation;
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        TestRequest request = new TestRequest(
                sourceDirectory(),
                packageName(),
                classPath(),
                dependencies(),
                reportsDirectory.toPath(),
                coverageMinimum());
        new Testing(request, getLog()).run();
    }

    private OptionalDouble coverageMinimum() throws MojoExecutionException {
        if (coverageMinimum == null) {
            return OptionalDouble.empty();
        }
        if (!(coverageMinimum >= 0 && coverageMinimum <= 100)) {
            throw new MojoExecutionException(
                    "hip.coverage.minimum: `" + coverageMinimum + "` is no percentage from 0 to 100");
        }
        return OptionalDouble.of(coverageMinimum);
    }

    private List<Path> classPath() throws MojoExecutionException {
        try {
            Stream<Path> dependencies =
                    project().getRuntimeClasspathElements().stream().map(Path::of);
            return Stream.concat(Stream.of(classesDirectory()), dependencies)
                    .distinct()
                    .toList();
        } catch (DependencyResolutionRequiredException problem) {
            throw new MojoExecutionException("the project's dependencies are not resolved", problem);
        }
    }
}
