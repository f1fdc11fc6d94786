package org.hiplang.runtime.policy;

import java.util.List;

/**
 * What a remittance (X12 835) says of an adjustment.
 *
 * @param group the claim adjustment group code: CO, PR, OA or PI
 * @param carc the claim adjustment reason code
 * @param rarcs the remittance advice remark codes
 * @param text the reason in the author's words
 * @param message the same, with the places in which values are filled in
 */
public record Reason(String group, String carc, List<String> rarcs, String text, Message message) {
    /** Copies the list. */
    public Reason {
        rarcs = List.copyOf(rarcs);
    }

    /** A reason into whose words nothing is filled in. */
    public Reason(String group, String carc, List<String> rarcs, String text) {
        this(group, carc, rarcs, text, Message.of(text));
    }
}
