package org.hiplang.compiler.check;

import java.util.List;
import org.hiplang.dsl.diagnostic.Diagnostic;

/** The code sets of a policy agree with the tables that list codes. */
final class TableChecks implements Check {
    private static final List<TableCheck> ALL =
            List.of(new CodesInForceCheck(), new CodeKindCheck(), new CodeWordsCheck());

    @Override
    public List<Diagnostic> check(CheckedPolicy checked) {
        List<ListedCodes> tables = ListedCodes.of(checked);
        return ALL.stream()
                .flatMap(check -> check.check(checked, tables).stream())
                .toList();
    }
}
