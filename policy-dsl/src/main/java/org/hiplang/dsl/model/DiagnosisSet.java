package org.hiplang.dsl.model;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * A set of diagnosis codes of ICD-10-CM: its items without its exceptions. A code stands for all that begin with it.
 *
 * @param name the declared name, or for a set written out inside a rule its items joined, as in {@code E11.9-I10}
 * @param label the words for it in messages, if the author gave some
 * @param declared whether a {@code diagnoses} declaration made it
 */
public record DiagnosisSet(
        Span span, String name, Optional<String> label, List<Item> items, List<Item> except, boolean declared) {
    /** Copies the lists. */
    public DiagnosisSet {
        items = List.copyOf(items);
        except = List.copyOf(except);
    }

    /** One item of a set. */
    public sealed interface Item {
        /** Where it stands. */
        Span span();
    }

    /**
     * Codes from the first to the last, each with all that begin with it.
     *
     * @param first with or without its dot
     * @param last the same as the first where one code is meant
     */
    public record Codes(Span span, String first, String last) implements Item {
        /** As the author writes it. */
        public String words() {
            return first.equals(last) ? first : first + " to " + last;
        }
    }

    /** All codes of another set. */
    public record Reference(Span span, DiagnosisSet set) implements Item {}
}
