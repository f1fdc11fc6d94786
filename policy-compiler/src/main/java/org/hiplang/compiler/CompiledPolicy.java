package org.hiplang.compiler;

import java.util.List;
import org.hiplang.compiler.generate.GeneratedFile;
import org.hiplang.dsl.model.Policy;

/**
 * A policy and its Java.
 *
 * @param policy the policy
 * @param className the class that implements {@link org.hiplang.runtime.PolicyEdits}, with its package
 * @param javaFiles its sources, paths relative to the source root
 */
public record CompiledPolicy(Policy policy, String className, List<GeneratedFile> javaFiles) {
    /** Copies the list. */
    public CompiledPolicy {
        javaFiles = List.copyOf(javaFiles);
    }
}
