package org.hiplang.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which examples are to be run, and against what.
 *
 * @param sources the folder with the policies
 * @param packageName the package of all policies; each its own where absent
 * @param classPath where the compiled policies are, and what they need
 * @param reports the folder for the reports
 */
public record TestRequest(Path sources, Optional<String> packageName, List<Path> classPath, Path reports) {
    /** Copies the list. */
    public TestRequest {
        classPath = List.copyOf(classPath);
    }
}
