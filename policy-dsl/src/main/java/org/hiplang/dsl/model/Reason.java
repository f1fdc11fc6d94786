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
 */
public record Reason(Span span, String name, String group, String carc, List<String> rarcs, String text) {
    /** Copies the list. */
    public Reason {
        rarcs = List.copyOf(rarcs);
    }
}
