package org.hiplang.compiler;

import java.util.List;
import org.hiplang.compiler.check.CheckedFamily;
import org.hiplang.compiler.plan.FamilyPlan;
import org.hiplang.compiler.table.PolicyTables;

/** The tables of a policy as files beside its class: the columns that facts are looked up in, not what only checks read. */
final class PackedTables {
    private PackedTables() {}

    static List<PackedTable> of(FamilyPlan plan, CheckedFamily checked) {
        String folder = plan.packageName().replace('.', '/') + "/";
        return plan.tables().stream()
                .map(name -> new PackedTable(
                        folder + name + ".table",
                        checked.tables()
                                .named(name)
                                .orElseThrow()
                                .only(PolicyTables.columns(name, checked.family())
                                        .keySet())))
                .toList();
    }
}
