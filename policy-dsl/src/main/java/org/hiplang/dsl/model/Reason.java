package org.hiplang.dsl.model;

import java.util.List;
import org.hiplang.dsl.source.Span;

/**
 * What the remittance says of a verdict.
 *
 * @param group the claim adjustment group code: CO, PR, OA or PI
 * @param carc the claim adjustment reason code
 * @param rarcs the remittance advice remark codes
 * @param text the reason in the author's words
 * @param message the same, with the places in which values stand
 */
public record Reason(
        Span span, String name, String group, String carc, List<String> rarcs, String text, Message message) {
    /** Copies the list. */
    public Reason {
        rarcs = List.copyOf(rarcs);
    }

    /** The same, told with another group code. */
    public Reason billed(Span by, String otherGroup) {
        return new Reason(by, name, otherGroup, carc, rarcs, text, message);
    }
}
