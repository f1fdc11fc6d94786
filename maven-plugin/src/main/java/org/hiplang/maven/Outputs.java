package org.hiplang.maven;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hiplang.compiler.CompiledPolicy;
import org.hiplang.compiler.PackedTable;
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

    static Outputs of(List<CompiledPolicy> policies) throws IOException {
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
        return new Outputs(
                policies.stream()
                        .flatMap(policy -> policy.javaFiles().stream())
                        .map(OutputFile::of)
                        .toList(),
                resources);
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
