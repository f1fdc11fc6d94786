package org.hiplang.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which examples are to be run, and against what.
 *
 * @param sources the folder with the policies
 * @param packageName the package of all policies; each its own where absent
 * @param classPath where the compiled policies are, and what they need
 * @param dependencies jars and folders of classes in which libraries may be
 * @param reports the folder for the reports
 * @param coverage the least percentage of conditions that the examples must show; any where absent
 */
public record TestRequest(
        Path sources,
        Optional<String> packageName,
        List<Path> classPath,
        List<Path> dependencies,
        Path reports,
        OptionalDouble coverage) {
    /** Copies the list. */
    public TestRequest {
        classPath = List.copyOf(classPath);
        dependencies = List.copyOf(dependencies);
    }
}
