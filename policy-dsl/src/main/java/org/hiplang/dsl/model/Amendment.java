package org.hiplang.dsl.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * A plan document or a provider contract that governs over a policy, where both speak.
 *
 * @param span its header
 * @param name its name, as in {@code gold-ppo-2021}
 * @param title it in the author's words
 * @param kind which of the two it is
 * @param document what the payer calls the document
 * @param from the first day on which it governs
 * @param to the last day on which it governs, if there is one
 * @param appliesWhere which claims it governs
 * @param narrowed the rules of the policy that do not hold for some codes
 */
public record Amendment(
        Span span,
        String name,
        String title,
        Kind kind,
        String document,
        LocalDate from,
        Optional<LocalDate> to,
        Condition appliesWhere,
        List<Narrowed> narrowed) {
    /** The name of the rule that pends a line of which two amendments say different things; no policy declares it. */
    public static final String DISAGREE = "amendments-disagree";

    /** Copies the list. */
    public Amendment {
        narrowed = List.copyOf(narrowed);
    }

    /** The documents that can amend a policy. */
    public enum Kind {
        /** What a member is entitled to. */
        PLAN_DOCUMENT,
        /** What a provider has agreed to. */
        CONTRACT
    }

    /**
     * {@code without rule supplies-included for E0781, E0791}.
     *
     * @param rule the rule's name
     * @param before what the rule judges without the amendment
     * @param codes what is taken from that
     */
    public record Narrowed(Span span, String rule, Subject before, CodeSet codes) {}
}
