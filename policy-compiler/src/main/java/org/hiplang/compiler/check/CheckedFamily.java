package org.hiplang.compiler.check;

import java.util.List;
import java.util.stream.Stream;
import org.hiplang.compiler.interpret.Interpreter;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.runtime.table.Tables;

/**
 * A policy in all its editions, with what the checks found out about each.
 *
 * @param versions its versions, the oldest first
 * @param amended the versions as amendments change them, by name of the amendment and then the oldest first
 */
public record CheckedFamily(List<CheckedPolicy> versions, List<CheckedPolicy> amended) {
    /** Copies the lists. */
    public CheckedFamily {
        versions = List.copyOf(versions);
        amended = List.copyOf(amended);
    }

    /** The policy itself. */
    public PolicyFamily family() {
        return new PolicyFamily(
                versions.stream().map(CheckedPolicy::policy).toList(),
                amended.stream().map(CheckedPolicy::policy).toList());
    }

    /** The tables that facts are looked up in. */
    public Tables tables() {
        return versions.get(0).tables();
    }

    /** An interpreter of all editions. */
    public Interpreter interpreter() {
        return new Interpreter(family(), tables());
    }

    /** Every edition. */
    public List<CheckedPolicy> editions() {
        return Stream.concat(versions.stream(), amended.stream()).toList();
    }
}
