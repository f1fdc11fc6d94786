package org.hiplang.compiler;

import java.util.List;
import org.hiplang.compiler.check.CheckedFamily;
import org.hiplang.compiler.generate.GeneratedFile;
import org.hiplang.dsl.model.PolicyFamily;

/**
 * A policy and its Java.
 *
 * @param checked the policy in all its editions
 * @param className the class that implements {@link org.hiplang.runtime.PolicyEdits}, with its package
 * @param javaFiles its sources, paths relative to the source root
 * @param tables what its facts are looked up in, paths relative to the resource root
 */
public record CompiledPolicy(
        CheckedFamily checked, String className, List<GeneratedFile> javaFiles, List<PackedTable> tables) {
    /** Copies the lists. */
    public CompiledPolicy {
        javaFiles = List.copyOf(javaFiles);
        tables = List.copyOf(tables);
    }

    /** The policy. */
    public PolicyFamily policy() {
        return checked.family();
    }
}
