package org.hiplang.dsl.model;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * The clause of the policy document that something carries out.
 *
 * @param statement the statement's number in the clause ledger, as in {@code N38}, if given
 * @param place section and paragraph, table row or code, as people read it: {@code Reimbursement Information 1}
 * @param anchor a few words of the document that must stand there, if given
 */
public record Citation(Span span, Optional<String> statement, String place, Optional<String> anchor) {}
