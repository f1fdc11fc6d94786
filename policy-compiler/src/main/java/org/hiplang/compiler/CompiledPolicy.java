package org.hiplang.compiler;

import java.util.List;
import org.hiplang.compiler.generate.GeneratedFile;
import org.hiplang.dsl.model.PolicyFamily;

/**
 * A policy and its Java.
 *
 * @param policy the policy in all its editions
 * @param className the class that implements {@link org.hiplang.runtime.PolicyEdits}, with its package
 * @param javaFiles its sources, paths relative to the source root
 */
public record CompiledPolicy(PolicyFamily policy, String className, List<GeneratedFile> javaFiles) {
    /** Copies the list. */
    public CompiledPolicy {
        javaFiles = List.copyOf(javaFiles);
    }
}
