package org.hiplang.compiler;

import java.util.List;
import org.hiplang.compiler.check.CheckedFamily;
import org.hiplang.compiler.plan.FamilyPlan;

/** The tables of a policy as files beside its class. */
final class PackedTables {
    private PackedTables() {}

    static List<PackedTable> of(FamilyPlan plan, CheckedFamily checked) {
        String folder = plan.packageName().replace('.', '/') + "/";
        return plan.tables().stream()
                .map(name -> new PackedTable(
                        folder + name + ".table", checked.tables().named(name).orElseThrow()))
                .toList();
    }
}
