// Generated from visits.hip. Do not edit.
package hip.visits1;

import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.CodeSet;

/**
 * The code sets of VISITS1, by number.
 */
final class Visits1Codes {
    /**
     * nursing visit.
     */
    static final int VISIT = 0;

    /**
     * drug.
     */
    static final int DRUG = 1;

    /**
     * Which of the sets each code is in.
     */
    static final CodeClasses CLASSES = classes();

    private Visits1Codes() {
    }

    private static CodeClasses classes() {
        CodeSet visitCodes = CodeSet.of("99601");
        CodeSet drugCodes = CodeSet.of("J0120-J9999")
                .except(CodeSet.of("J1642"));
        return CodeClasses.of(
                visitCodes,
                drugCodes);
    }
}
