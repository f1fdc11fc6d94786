package org.hiplang.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be compiled, and where to.
 *
 * @param sources the folder with the policies
 * @param java the folder for the generated Java
 * @param resources the folder for what else goes into the jar
 * @param classes the folder that the Java is compiled to, and the resources are copied to
 * @param state the file that remembers the previous run
 * @param packageName the package of all policies; each its own where absent
 * @param readings words of readings that are to be in force in place of the authors', by the reading's name
 * @param tables a folder of tables that are taken in place of those of the same names beside the policies
 * @param dependencies jars and folders of classes in which libraries may be
 * @param failOnWarnings whether a warning breaks the build
 * @param documents the policies' document, or a folder with their documents, where it is at hand
 * @param version the version of this plugin
 */
public record CompileRequest(
        Path sources,
        Path java,
        Path resources,
        Path classes,
        Path state,
        Optional<String> packageName,
        Map<String, String> readings,
        Optional<Path> tables,
        List<Path> dependencies,
        boolean failOnWarnings,
        Optional<Path> documents,
        String version) {
    /** Copies the list. */
    public CompileRequest {
        dependencies = List.copyOf(dependencies);
    }
}
