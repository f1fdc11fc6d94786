package org.hiplang.benchmarks.cpcp019;

import hip.cpcp019.Cpcp019Tables;
import org.hiplang.runtime.table.Table;

/** The tables of the policy, as Hip reads them. */
public final class Tables {
    private Tables() {}

    /** The table of that name. */
    public static Table named(String name) {
        return Cpcp019Tables.TABLES.named(name).orElseThrow();
    }
}
