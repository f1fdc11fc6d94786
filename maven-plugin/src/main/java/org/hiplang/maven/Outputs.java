package org.hiplang.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hiplang.compiler.CompiledPolicy;
import org.hiplang.compiler.PackedTable;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;

/**
 * The files that compiled policies come to.
 *
 * @param java the Java sources
 * @param resources the list of policies for the service loader, tables, and the policies themselves
 */
record Outputs(List<OutputFile> java, List<OutputFile> resources) {
    /** The file that the service loader reads. */
    static final String SERVICES = "META-INF/services/" + PolicyEdits.class.getName();

    /** The folder in the jar that holds the policies as they were written. */
    static final String POLICIES = "META-INF/hip/";

    /**
     * Of policies, and of the libraries that the project ships.
     *
     * @param folder where the libraries' names begin
     */
    static Outputs of(List<CompiledPolicy> policies, List<Source> libraries, Path folder) throws IOException {
        List<OutputFile> resources = new ArrayList<>();
        if (!policies.isEmpty()) {
            resources.add(OutputFile.of(SERVICES, services(policies)));
        }
        for (CompiledPolicy policy : policies) {
            for (PackedTable table : policy.tables()) {
                resources.add(OutputFile.of(table));
            }
            for (Source source : policy.policy().sources()) {
                resources.add(OutputFile.of(POLICIES + source.name(), source.text()));
            }
        }
        for (Source library : libraries) {
            resources.addAll(library(library, folder));
        }
        return new Outputs(
                policies.stream()
                        .flatMap(policy -> policy.javaFiles().stream())
                        .map(OutputFile::of)
                        .toList(),
                resources);
    }

    /** A library with its tables, in a folder of its name and version. */
    private static List<OutputFile> library(Source library, Path folder) throws IOException {
        String place = POLICIES + PolicyReader.libraryFolder(library).orElseThrow() + "/";
        Path file = folder.resolve(library.name());
        List<OutputFile> files = new ArrayList<>();
        files.add(OutputFile.of(place + file.getFileName(), library.text()));
        for (String table : PolicyReader.tables(library)) {
            files.add(OutputFile.of(place + table, Files.readString(file.resolveSibling(table))));
        }
        return files;
    }

    private static String services(List<CompiledPolicy> policies) {
        StringBuilder text = new StringBuilder();
        policies.stream()
                .map(CompiledPolicy::className)
                .sorted()
                .forEach(name -> text.append(name).append('\n'));
        return text.toString();
    }

    /** What to remember of them. */
    State state(String inputs) {
        return new State(
                inputs,
                Stream.concat(State.Output.of(State.Kind.JAVA, java), State.Output.of(State.Kind.RESOURCE, resources))
                        .toList());
    }
}
