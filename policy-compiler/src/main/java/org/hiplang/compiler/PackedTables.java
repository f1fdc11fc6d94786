package org.hiplang.compiler;

import java.util.List;
import java.util.stream.Stream;
import org.hiplang.compiler.check.CheckedFamily;
import org.hiplang.compiler.plan.FamilyPlan;
import org.hiplang.compiler.table.PolicyTables;
import org.hiplang.runtime.table.Pairs;
import org.hiplang.runtime.table.Table;

/** The tables of a policy as files beside its class: the columns that rules read, not what only checks read. */
final class PackedTables {
    private PackedTables() {}

    static List<PackedTable> of(FamilyPlan plan, CheckedFamily checked) {
        String folder = plan.packageName().replace('.', '/') + "/";
        return Stream.concat(
                        plan.tables().stream()
                                .map(name -> new PackedTable(folder + name + ".table", table(name, checked))),
                        plan.pairs().stream()
                                .map(name -> new PackedTable(folder + name + ".pairs", pairs(name, checked))))
                .toList();
    }

    private static Table table(String name, CheckedFamily checked) {
        return checked.tables()
                .named(name)
                .orElseThrow()
                .only(PolicyTables.columns(name, checked.family()).keySet());
    }

    private static Pairs pairs(String name, CheckedFamily checked) {
        return checked.tables().pairs(name).orElseThrow();
    }
}
