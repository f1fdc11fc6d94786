package org.hiplang.dsl.model;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * A version of a library of which a policy uses words.
 *
 * @param span its head
 * @param used the places at which the policy names its words
 */
public record Library(Span span, String name, String version, List<Span> used) {
    /** Copies the list. */
    public Library {
        used = List.copyOf(used);
    }

    /** Where the policy uses a word by its name, if it does. */
    public Optional<Span> used(String word) {
        return used.stream().filter(place -> place.text().equals(word)).findFirst();
    }
}
