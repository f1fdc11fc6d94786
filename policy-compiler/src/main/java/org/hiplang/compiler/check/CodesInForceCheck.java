package org.hiplang.compiler.check;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.compiler.check.ListedCodes.Listed;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.CodeItem;
import org.hiplang.dsl.model.CodeSet;

/** Code sets hold codes that are in force on some day of the policy, as far as tables know. */
final class CodesInForceCheck implements TableCheck {
    @Override
    public List<Diagnostic> check(CheckedPolicy checked, List<ListedCodes> tables) {
        List<Diagnostic> found = new ArrayList<>();
        for (ListedCodes table : tables) {
            if (table.datesCodes()) {
                checked.policy().codeSets().forEach(set -> check(set, checked, table, found));
            }
        }
        return found;
    }

    private static void check(CodeSet set, CheckedPolicy checked, ListedCodes table, List<Diagnostic> found) {
        for (CodeItem item : set.items()) {
            // Another set is looked at where it is declared.
            if (!(item instanceof CodeItem.Reference)) {
                List<Listed> ended = TableCheck.caught(item, set, checked, table).stream()
                        .filter(listed -> !table.isInForce(listed, checked.policy()))
                        .toList();
                if (!ended.isEmpty()) {
                    found.add(diagnostic(item, ended, table));
                }
            }
        }
    }

    private static Diagnostic diagnostic(CodeItem item, List<Listed> ended, ListedCodes table) {
        List<String> words = ended.stream().map(listed -> words(listed, table)).toList();
        String count = TableCheck.count(item, ended);
        return Diagnostic.of(
                        DiagnosticCode.CODES_NOT_IN_FORCE,
                        item.span(),
                        count + " in force while the policy is, says table `"
                                + table.table().name() + "`")
                .label(ListedCodes.some(words, ListedCodes.A_FEW))
                .help(TableCheck.cure(item, ended));
    }

    private static String words(Listed listed, ListedCodes table) {
        return listed.text() + table.ended(listed).map(day -> " ended " + day).orElse("");
    }
}
