package org.hiplang.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What every goal knows: where the policies are. */
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in.
abstract class PolicyMojo extends AbstractMojo {
    /** The folder with the policies: every {@code .hip} file in it and in the folders below. */
    @Parameter(property = "hip.sourceDirectory", defaultValue = "${project.basedir}/src/main/hip")
    private File sourceDirectory;

    /**
     * The Java package of the compiled policies. Where left out, every policy has its own, {@code hip.} and its number
     * in lower case.
     */
    @Parameter(property = "hip.package")
    private @Nullable String packageName;

    /**
     * A folder of reference tables: a file in it is taken in place of the one of the same name beside a policy. Examples
     * are run with the tables beside the policy, whatever stands here.
     */
    @Parameter(property = "hip.tables")
    private @Nullable File tables;

    /** Skips this goal. */
    @Parameter(property = "hip.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Where the compiled classes go. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classesDirectory;

    /** Does what the goal is there for. */
    abstract void run() throws IOException, MojoExecutionException, MojoFailureException;

    /** Whether there is nothing to do, whatever the policies. */
    boolean isSkipped() {
        return skip;
    }

    final Path sourceDirectory() {
        return sourceDirectory.toPath();
    }

    final Optional<Path> tables() {
        return Optional.ofNullable(tables).map(File::toPath);
    }

    final MavenProject project() {
        return project;
    }

    final Path classesDirectory() {
        return classesDirectory.toPath();
    }

    /** What the project's sources may use: jars, and folders of classes. */
    final List<Path> dependencies() throws MojoExecutionException {
        try {
            return project.getCompileClasspathElements().stream()
                    .map(Path::of)
                    .filter(place -> !place.equals(classesDirectory()))
                    .toList();
        } catch (DependencyResolutionRequiredException problem) {
            throw new MojoExecutionException("the project's dependencies are not resolved", problem);
        }
    }

    final Optional<String> packageName() {
        return Optional.ofNullable(packageName).filter(name -> !name.isBlank());
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            getLog().info("Skipped");
            return;
        }
        if (packageName().isPresent() && !SourceVersion.isName(packageName().get())) {
            throw new MojoExecutionException(
                    "packageName: `" + packageName().get() + "` is not the name of a Java package");
        }
        try {
            run();
        } catch (IOException | UncheckedIOException problem) {
            throw new MojoExecutionException(problem.getMessage(), problem);
        }
    }
}
