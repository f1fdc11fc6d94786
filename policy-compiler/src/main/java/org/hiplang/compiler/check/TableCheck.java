package org.hiplang.compiler.check;

import java.util.List;
import org.hiplang.compiler.check.ListedCodes.Listed;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.model.CodeItem;
import org.hiplang.dsl.model.CodeSet;

/** One thing that must hold between the code sets of a policy and the tables that list codes. */
@FunctionalInterface
interface TableCheck {
    /** How many codes an author still copies from a message. */
    int ALL_BUT_TOO_MANY = 60;

    /** Where it does not hold. */
    List<Diagnostic> check(CheckedPolicy policy, List<ListedCodes> tables);

    /** The codes of a table that an item brings into a set: none of those that stand after {@code except}. */
    static List<Listed> caught(CodeItem item, CodeSet set, CheckedPolicy checked, ListedCodes table) {
        return table.in(checked.codes().of(item).and(checked.codes().of(set)));
    }

    /** {@code code `J0150` is not}, {@code 2 codes of `J0120 to J9999` are not}. */
    static String count(CodeItem item, List<Listed> caught) {
        String codes = caught.size() == 1 ? "1 code of `" : caught.size() + " codes of `";
        return item instanceof CodeItem.Single single
                ? "code `" + single.code() + "` is not"
                : codes + words(item) + (caught.size() == 1 ? "` is not" : "` are not");
    }

    /** How to take them out. */
    static String cure(CodeItem item, List<Listed> caught) {
        List<String> codes = caught.stream().map(Listed::text).toList();
        return item instanceof CodeItem.Single
                ? "take it out, or look at the table"
                : "name after `except` what is not meant: " + ListedCodes.some(codes, ALL_BUT_TOO_MANY)
                        + "; or write the range in parts";
    }

    private static String words(CodeItem item) {
        return item.span().text().replaceAll("\\s+", " ");
    }
}
