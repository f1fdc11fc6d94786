package org.hiplang.compiler.check;

import java.util.List;
import org.hiplang.dsl.diagnostic.Diagnostic;

/** One thing that must hold of a policy as a whole. */
@FunctionalInterface
interface Check {
    /** Where it does not hold. */
    List<Diagnostic> check(CheckedPolicy policy);
}
