package org.hiplang.compiler.check;

import java.util.List;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.runtime.table.Table;

/** Holds the code sets of a policy against the tables that list codes. */
public final class TableChecks {
    private static final List<TableCheck> ALL =
            List.of(new CodesInForceCheck(), new CodeKindCheck(), new CodeWordsCheck());

    private TableChecks() {}

    /** Where the code sets and the tables do not agree. */
    public static List<Diagnostic> check(CheckedPolicy policy, List<Table> tables) {
        List<ListedCodes> listed = tables.stream().map(ListedCodes::new).toList();
        return ALL.stream()
                .flatMap(check -> check.check(policy, listed).stream())
                .toList();
    }
}
